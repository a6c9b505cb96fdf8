module github.com/statusvet/statusvet/testdata

go 1.26.0
