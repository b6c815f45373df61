public import ArgumentParser
public import Dashboard
public import Reports
public import Tables
public import Words

// Values of options, by the words the contract has for them.
extension KeyPreset: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
extension ReportView: ExpressibleByArgument {}
extension MinutesReport.Format: ExpressibleByArgument {}
extension TableProfile: ExpressibleByArgument {}
