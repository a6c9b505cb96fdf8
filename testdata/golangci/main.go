// Golangci-lint with statusvet built in, as `golangci-lint custom` builds it from .custom-gcl.yml.
package main

import (
	"fmt"
	"os"

	"github.com/golangci/golangci-lint/v2/pkg/commands"
	"github.com/golangci/golangci-lint/v2/pkg/exitcodes"

	_ "github.com/statusvet/statusvet/analyzer/plugin"
)

func main() {
	// With no version the cache of results depends on the program itself.
	if err := commands.Execute(commands.BuildInfo{}); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(exitcodes.Failure)
	}
}
