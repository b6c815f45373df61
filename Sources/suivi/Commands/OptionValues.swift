public import ArgumentParser
public import Reports
public import Words

// Values of options, by the words the contract has for them.
extension Language: ExpressibleByArgument {}
extension ReportView: ExpressibleByArgument {}
