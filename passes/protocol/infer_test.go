package protocol

import (
	"go/types"
	"testing"

	"golang.org/x/tools/go/analysis"
)

// TestIsOwn: without a module, as some drivers run the analysis, what is one's own is of the package alone.
func TestIsOwn(t *testing.T) {
	pkg := types.NewPackage("example.com/shop/store", "store")
	module := &analysis.Module{Path: "example.com/shop"}
	for _, c := range []struct {
		module *analysis.Module
		name   string
		want   bool
	}{
		{module, "", false},
		{module, "example.com/shop/store.ErrNone", true},
		{module, "*example.com/shop/api.Error", true},
		{module, "example.com/shop.ErrNone", true},
		{module, "example.com/shopping.ErrNone", false},
		{nil, "example.com/shop/store.ErrNone", true},
		{nil, "*example.com/shop/store.Error", true},
		{nil, "example.com/shop/api.ErrNone", false},
		{&analysis.Module{}, "example.com/shop/store.ErrNone", true},
		{&analysis.Module{}, "/store.ErrNone", false},
		{&analysis.Module{Path: "command-line-arguments"}, "example.com/shop/store.ErrNone", true},
		{nil, "database/sql.ErrNoRows", false},
	} {
		k := kindReader{pass: &analysis.Pass{Pkg: pkg, Module: c.module}}
		if got := k.isOwn(c.name); got != c.want {
			t.Errorf("%s of %v: %v", c.name, c.module, got)
		}
	}
}
