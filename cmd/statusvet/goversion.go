package main

import (
	"fmt"
	goversion "go/version"
	"runtime"
	"strings"
)

// tooOld returns an error if the go command that calls is newer than the Go that this program was built with: go/types refuses
// packages of a later language version, the standard library's among them, and the go command would show nothing but the exit status
// for each. The go command tells its version to the tools that it runs in GOVERSION; patch releases do not matter.
func tooOld(goVersion string) error {
	caller, _, _ := strings.Cut(goVersion, " ") // go1.27.1 X:experiment
	if !goversion.IsValid(caller) || goversion.Compare(goversion.Lang(caller), goversion.Lang(runtime.Version())) <= 0 {
		return nil
	}
	return fmt.Errorf("built with %s, which cannot check packages for %s: expected a statusvet that was built with %s or later (go install builds it anew)",
		runtime.Version(), caller, goversion.Lang(caller))
}
