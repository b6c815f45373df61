// ThemeFiles
