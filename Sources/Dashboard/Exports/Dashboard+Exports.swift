import ConventionModel
import Tables
import Words

/// Writing a document: which one, under which name, and in whose place.
extension Dashboard {
  /// Opens the list of documents.
  mutating func openExports() {
    let all: [(Character, DocumentKind, ExportFormat, TableProfile)] = [
      ("h", .state, .html, .excelFrench), ("m", .state, .md, .excelFrench),
      ("r", .executionReport, .html, .excelFrench), ("t", .executionReport, .md, .excelFrench),
      ("c", .state, .csv, .excelFrench), ("d", .state, .csv, .data),
      ("j", .state, .json, .excelFrench),
    ]
    overlay = .menu(
      Menu(
        title: wording.export(.title),
        items: all.map { letter, document, format, profile in
          let name = wording.fileName(
            of: document, format, convention: situation.definition.convention.id,
            on: situation.asOf)
          return Menu.Item(
            letter: letter, name: self.name(of: document, format, profile), detail: "",
            isOn: false, act: .nameFile(ExportRequest(document, format, profile, path: name)))
        }))
  }

  /// A document by its kind and format; a table by whom it is for.
  func name(of document: DocumentKind, _ format: ExportFormat, _ profile: TableProfile) -> String {
    wording.export(
      format == .csv && profile == .data ? .dataTable : .document(document, format))
  }

  /// Asks for the name of the file.
  mutating func askForFile(of request: ExportRequest, fault: String? = nil) {
    overlay = .form(
      Form(
        purpose: .export(request), subject: Subject(targets: [], seen: situation),
        lines: [
          Form.Line(label: .file, text: request.path, isUntouched: fault == nil, fault: fault)
        ]))
  }

  /// Tells what became of a document: where it is, what stands in its place, or why it is not written.
  mutating func take(_ request: ExportRequest, _ failure: DocumentFailure?, at path: String) {
    guard let failure else {
      notice = .told(wording.export(.written(path)))
      return
    }
    guard failure.reason == .exists else {
      return askForFile(of: request, fault: wording.sentence(failure))
    }
    var replacing = request
    replacing.replaces = true
    overlay = .menu(
      Menu(
        title: wording.export(.alreadyThere(path)),
        items: [
          Menu.Item(
            letter: "n", name: wording.export(.keep), detail: "", isOn: false,
            act: .keepFile(path)),
          Menu.Item(
            letter: wording.key(.yesKey).first, name: wording.export(.replace), detail: "",
            isOn: false,
            act: .write(replacing)),
          Menu.Item(
            letter: "a", name: wording.export(.otherName), detail: "", isOn: false,
            act: .nameFile(request)),
        ]))
  }
}
