import Typography
import Words

/// The one style of all printed documents: a calm page that reads without colour, on A4 and on screen.
enum StyleSheet {
  /// The style sheet; `running` stands at the foot of every printed page, `warning` at its head.
  static func markup(running: String, warning: String?, _ wording: Wording) -> Markup {
    var sheet = Markup(stringLiteral: rules)
    for share in 5...60 { sheet += ".w\(share){width:\(share)%}" }
    sheet += "\n"
    sheet += Markup(stringLiteral: drawings)
    let head = warning.map { "\n@top-center{content:\(quoted($0));font-weight:700}" } ?? ""
    let pages = quoted(wording.outOfPages)
    sheet += Markup(
      stringLiteral: """
        @page{size:A4;margin:18mm 17mm 20mm;font:8pt "Liberation Sans",Arial,Helvetica,sans-serif;\(head)
        @bottom-left{content:\(quoted(running))}
        @bottom-right{content:counter(page) \(pages) counter(pages)}}

        """)
    return sheet
  }

  /// A foreign text as a string of a style sheet: all but letters, figures and blanks by its number.
  private static func quoted(_ foreign: String) -> String {
    var out = "\""
    for scalar in DisplayText(foreign).string.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", " ": out.unicodeScalars.append(scalar)
      default: out += "\\" + String(scalar.value, radix: 16) + " "
      }
    }
    return out + "\""
  }

  private static let rules = """
    :root{--ink:#1a1a1a;--quiet:#555;--rule:#8a8a8a;--hair:#cfcfcf;--accent:#1b3a6b;color-scheme:light}
    *{box-sizing:border-box}
    html{background:#fff;color:var(--ink);font:10.5pt/1.45 "Liberation Serif","Times New Roman",Georgia,serif;\
    font-variant-numeric:lining-nums tabular-nums;-webkit-text-size-adjust:100%}
    body{max-width:176mm;margin:0 auto;padding:10mm 4mm}
    p,li,dd,dt,th,td,h1,h2,h3,h4,blockquote,figcaption{overflow-wrap:anywhere}
    h1,h2,h3,h4,th,dt,table,figcaption,.kind,.warning,.subtitle,.remark,.figures,svg,.blank{font-family:\
    "Liberation Sans",Arial,Helvetica,sans-serif}
    header{border-bottom:1.5pt solid var(--ink);padding-bottom:3mm;margin-bottom:5mm}
    .warning{border:1.5pt solid var(--ink);padding:1.5mm 3mm;margin:0 0 5mm;font-weight:700;text-align:center}
    .kind{margin:0 0 1mm;font-size:9.5pt;letter-spacing:.04em;color:var(--accent);font-weight:700}
    h1{font-size:19pt;line-height:1.2;margin:0 0 3mm;text-wrap:balance;hyphens:manual}
    .subtitle{margin:0;font-size:9.5pt;color:var(--quiet)}
    h2{font-size:13.5pt;line-height:1.25;margin:7mm 0 2.5mm;padding-bottom:1mm;border-bottom:.5pt solid var(--rule);\
    break-after:avoid}
    h3{font-size:11pt;line-height:1.3;margin:5mm 0 2mm;break-after:avoid}
    h4{font-size:9.5pt;margin:4mm 0 1mm;break-after:avoid}
    p{margin:0 0 2.5mm;orphans:3;widows:3}
    ul{margin:0 0 3mm;padding-left:5mm}
    li{margin:0 0 1mm}
    .remark,figcaption,.quiet{color:var(--quiet)}
    p.remark,figcaption{font-size:8.5pt;line-height:1.4}
    blockquote{margin:0 0 3mm;padding:0 0 0 4mm;border-left:1.5pt solid var(--rule);font-style:italic;break-inside:avoid}
    blockquote p{margin:0}
    blockquote footer{font-style:normal;font-size:8.5pt;color:var(--quiet)}
    dl{margin:0 0 3mm}
    .facts{display:grid;grid-template-columns:max-content 1fr;column-gap:4mm;row-gap:.4mm}
    .facts div{display:contents}
    .facts dt{font-size:9pt;color:var(--quiet);max-width:46mm;padding-top:.15em}
    .facts dd{margin:0}
    .figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(30mm,1fr));gap:3mm 4mm;break-inside:avoid}
    .figures div{border-top:1pt solid var(--ink);padding-top:1.5mm}
    .figures dt{font-size:8.5pt;color:var(--quiet)}
    .figures dd{margin:0}
    .figure{display:block;font-size:15pt;font-weight:700;line-height:1.25}
    .void{display:block;font-size:10.5pt;line-height:1.6;color:var(--quiet)}
    .figures .remark{display:block;font-size:8pt;line-height:1.35}
    .wide{overflow-x:auto;margin:0 0 4mm}
    table{border-collapse:collapse;width:100%;font-size:8.5pt;line-height:1.35}
    caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    th,td{padding:1mm 2mm 1mm 0;text-align:left;vertical-align:top;border-bottom:.4pt solid var(--hair)}
    th:last-child,td:last-child{padding-right:0}
    thead th{border-top:1pt solid var(--ink);border-bottom:.75pt solid var(--ink);font-size:8pt;vertical-align:bottom;\
    overflow-wrap:normal}
    tbody:last-child tr:last-child>*{border-bottom:1pt solid var(--ink)}
    tbody th{font-weight:400}
    .group th{font-weight:700;padding-top:2.5mm;border-bottom-color:var(--rule)}
    .total>*{font-weight:700;border-top:.75pt solid var(--ink)}
    .number{text-align:right;white-space:nowrap}
    .narrow{white-space:nowrap}
    tr{break-inside:avoid}
    .group,thead,thead tr{break-after:avoid}
    thead+tbody tr:first-child{break-before:avoid}
    .bar{width:14mm;height:2.2mm;margin-right:1.5mm;vertical-align:0}
    .measure{white-space:nowrap}
    .measure span{display:inline-block;min-width:9.5mm;text-align:right}
    .page>:first-child{margin-top:0}
    .page .facts{row-gap:0;margin-bottom:1.5mm}
    .page .facts dd{font-size:9.5pt;line-height:1.25}
    .page h3{margin-bottom:1.5mm}
    .page h4{margin:2mm 0 .5mm}
    .page h4+blockquote{margin-top:1mm}
    .page h2+h3{margin-top:4mm}
    .page blockquote,.page ul,.page .wide{margin-bottom:1.5mm}
    .page li{margin-bottom:.5mm}
    .page p.remark{margin-bottom:1mm}
    .page th,.page td{padding-top:.7mm;padding-bottom:.7mm}
    .shared{position:absolute}
    .blank{margin:2mm 0 3mm;break-inside:avoid}
    .blank p{margin:0;font-size:8.5pt;color:var(--quiet)}
    .blank .rule{height:6mm;border-bottom:.4pt dotted var(--rule)}
    figure{margin:0 0 5mm;break-inside:avoid}
    figure svg{display:block;width:100%;height:auto}
    @media print{body{max-width:none;padding:0}.page{break-before:page}.wide{overflow:visible}}
    @media screen{.page{margin-top:14mm;border-top:1.5pt solid var(--ink)}}
    @media screen and (max-width:40em){.facts{display:block}.facts div{display:block;margin-bottom:1.5mm}\
    table{min-width:34em}figure{overflow-x:auto}figure svg{min-width:34em}}

    """

  private static let drawings = """
    svg text{font-size:17px;fill:var(--ink)}
    svg text.label{fill:var(--quiet)}
    svg text.strong{font-weight:700}
    svg line,svg polyline{fill:none;stroke:var(--ink)}
    .track{fill:#fff;stroke:var(--rule);stroke-width:1.2}
    .fill{fill:var(--accent);stroke:none}
    .second{fill:#b9c6da;stroke:var(--accent);stroke-width:1.2}
    .hatch{fill:url(#hatch);stroke:var(--ink);stroke-width:1.2}
    .grid{stroke:var(--hair);stroke-width:1}
    .axis{stroke:var(--ink);stroke-width:1.4}
    svg .today{stroke:var(--ink);stroke-width:2.4}
    svg .curve{stroke:var(--accent);stroke-width:4}
    svg .pace{stroke:var(--quiet);stroke-width:1.6;stroke-dasharray:7 6}
    svg .announced{stroke:var(--accent);stroke-width:3;stroke-dasharray:4 5}
    svg .period{stroke:var(--accent);stroke-width:7}
    .reached{fill:var(--ink);stroke:#fff;stroke-width:1.5}
    .guessed{fill:#fff;stroke:var(--rule);stroke-width:1.2;stroke-dasharray:3 4}
    svg text.mark{font-size:13px}
    .coming{fill:#fff;stroke:var(--ink);stroke-width:2}
    .bar{overflow:visible}

    """
}
