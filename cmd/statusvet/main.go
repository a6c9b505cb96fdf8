// Statusvet is the command.
package main

import (
	"golang.org/x/tools/go/analysis/unitchecker"

	"github.com/statusvet/statusvet/analyzer"
)

func main() { unitchecker.Main(analyzer.Suite()...) }
