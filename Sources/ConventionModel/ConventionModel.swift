// ConventionModel
