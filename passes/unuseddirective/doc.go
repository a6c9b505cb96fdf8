// Package unuseddirective defines the rule unuseddirective: report directives that suppress nothing.
//
// # Rule unuseddirective
//
// unuseddirective: report directives that suppress nothing
//
// A //nolint or //lint:ignore comment that takes no finding back is a leftover of code that was mended, or names the wrong
// rule or line. It says to whoever reads it that something is wrong here, and hides the next real finding.
//
// The sentence: none of the status table and none of RFC 9110; the rule keeps the exceptions to the other rules honest. It is
// advice, and strict.
//
// WRONG:
//
//	//nolint:missinglocation // the client knows the address
//	w.WriteHeader(http.StatusOK)
//
// RIGHT:
//
//	w.WriteHeader(http.StatusOK)
//
// Judged are directives that name a rule or statusvet, each name by itself.
//
// Deliberately not reported: a plain //nolint, which other linters may need; names that are no rules of statusvet; a name of a rule
// of which the settings leave something out, since the directive may be needed where they do not; in golangci-lint
// //nolint:statusvet, which its nolintlint judges; directives in generated files, and with -tests=false in test files.
//
// Known limits: what only one way of building a package finds (a build tag, the tests of the package) makes its directive look
// unused in the others. The pass asks all rules, so Bazel's nogo, which takes each rule by itself, does not have it.
package unuseddirective
