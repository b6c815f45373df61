// ConventionStore
