// swift-tools-version: 6.2
import PackageDescription

/// What every Swift target of the house is built with.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  // Each function can then be left out, or laid where it serves, by itself.
  .unsafeFlags(
    [
      "-Xfrontend", "-function-sections", "-Xfrontend", "-internalize-at-link", "-Xfrontend",
      "-conditional-runtime-records",
    ], .when(configuration: .release)),
]

/// For rooms that every test goes through: optimised in debug builds too.
///
/// It takes a quarter off the time the suite is waited for; arithmetic and bounds stay checked.
let quick = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// For rooms that write documents and tables, once in a while: small code is fast enough.
let small = strict + [.unsafeFlags(["-Osize"], .when(configuration: .release))]

/// LLVM's linker, which every Swift toolchain brings: equal code is kept once, addresses that the
/// loader mends take a bit each, no name is offered to libraries, since none asks for one, there are no
/// tables for exceptions that nothing throws, and what a start runs lies side by side (`suivi-bench
/// --order .build/release/suivi` makes that list anew).
let tight: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-use-ld=lld", "-Xlinker", "--icf=all", "-Xlinker",
      "--symbol-ordering-file=\(Context.packageDirectory)/Sources/suivi/Startup.order",
      "-Xlinker", "-T\(Context.packageDirectory)/Sources/suivi/Smaller.ld",
      "-Xlinker", "--no-warn-symbol-ordering", "-Xlinker", "--no-export-dynamic", "-Xlinker", "-z",
      "-Xlinker", "pack-relative-relocs",
    ], .when(configuration: .release))
]

let package = Package(
  name: "suivi",
  products: [.executable(name: "suivi", targets: ["suivi"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    // Pure rooms: the standard library only.
    .target(name: "ConventionModel", swiftSettings: quick),
    .target(name: "Typography", swiftSettings: quick),
    .target(name: "Canvas", dependencies: ["Typography"], swiftSettings: quick),
    .target(name: "Words", dependencies: ["ConventionModel"], swiftSettings: strict),
    .target(
      name: "Tables", dependencies: ["ConventionModel", "Typography", "Words"],
      swiftSettings: small),
    .target(
      name: "Dashboard",
      dependencies: ["ConventionModel", "Typography", "Canvas", "Words", "Tables"],
      swiftSettings: strict),
    .target(
      name: "Reports", dependencies: ["ConventionModel", "Typography", "Words"],
      swiftSettings: small),

    // What the binary carries with it.
    .target(
      name: "ThemeFiles", path: "Themes",
      resources: [.embedInCode("dark"), .embedInCode("light"), .embedInCode("mono")],
      swiftSettings: strict),
    .target(name: "ConventionFiles", swiftSettings: strict),

    // The doors to the outside: disk, terminal.
    .target(name: "ConventionStore", dependencies: ["ConventionModel"], swiftSettings: quick),
    .target(
      name: "CNcurses",
      cSettings: [.define("_GNU_SOURCE")],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(
      name: "Terminal", dependencies: ["Canvas", "Typography", "CNcurses"], swiftSettings: strict),

    .executableTarget(
      name: "suivi",
      dependencies: [
        "Canvas", "ConventionFiles", "ConventionModel", "ConventionStore", "Dashboard", "Reports",
        "Tables", "Terminal", "ThemeFiles", "Typography", "Words",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Smaller.ld", "Startup.order"],
      swiftSettings: strict, linkerSettings: tight),

    // What a person waits for, measured: `swift run -c release suivi-bench`.
    .executableTarget(
      name: "suivi-bench",
      dependencies: [
        "Canvas", "CPseudoTerminal", "ConventionFiles", "ConventionModel", "ConventionStore",
        "Dashboard", "Reports", "Words",
      ],
      swiftSettings: strict),

    // Tests: one folder a room, the kit they share, and the whole program on a real terminal.
    .target(
      name: "CPseudoTerminal", path: "Tests/CPseudoTerminal", cSettings: [.define("_GNU_SOURCE")],
      linkerSettings: [.linkedLibrary("util")]),
    .target(
      name: "TestKit",
      dependencies: [
        "Canvas", "ConventionFiles", "ConventionModel", "ConventionStore", "CPseudoTerminal",
      ],
      path: "Tests/TestKit", swiftSettings: quick),
    .executableTarget(
      name: "JournalTrial", dependencies: ["ConventionModel", "ConventionStore"],
      path: "Tests/JournalTrial", swiftSettings: strict),
    .executableTarget(
      name: "TerminalTrial", dependencies: ["Canvas", "Terminal", "Typography"],
      path: "Tests/TerminalTrial",
      swiftSettings: strict),
    .testTarget(
      name: "ConventionModelTests", dependencies: ["ConventionModel", "TestKit"],
      swiftSettings: strict),
    .testTarget(
      name: "TypographyTests", dependencies: ["Typography", "TestKit"], swiftSettings: strict),
    .testTarget(
      name: "CanvasTests", dependencies: ["Canvas", "Typography", "TestKit"], swiftSettings: strict),
    .testTarget(
      name: "WordsTests", dependencies: ["Words", "ConventionModel", "TestKit"],
      swiftSettings: strict),
    .testTarget(
      name: "DashboardTests",
      dependencies: [
        "Dashboard", "Canvas", "ConventionFiles", "ConventionModel", "ConventionStore",
        "ThemeFiles", "Typography", "Words", "TestKit",
      ],
      exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Reports", "ConventionFiles", "ConventionModel", "ConventionStore", "Words", "TestKit",
        "Typography",
      ],
      exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "TablesTests",
      dependencies: [
        "Tables", "ConventionFiles", "ConventionModel", "ConventionStore", "Words", "TestKit",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ConventionStoreTests",
      dependencies: [
        "ConventionStore", "ConventionModel", "ConventionFiles", "JournalTrial", "TestKit",
        "TOMLKit",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "Canvas", "Typography", "TestKit"],
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "ConventionModel", "ConventionStore", "Tables", "TerminalTrial", "TestKit", "suivi",
      ],
      exclude: ["Snapshots"],
      swiftSettings: strict),
  ]
)
