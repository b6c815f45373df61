// ConventionFiles
