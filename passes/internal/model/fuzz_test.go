package model

import (
	"reflect"
	"testing"
)

// FuzzParse: what can be read is printed in a form that reads as the same outcomes.
func FuzzParse(f *testing.F) {
	f.Add("if $1==true, $2!=nil: $0.read -> _, error?(body) | if $1==false:")
	f.Add(`if $1.(as)=="*example.com/e.Error", $1.Code!=0: $0.status($1.Code)`)
	for _, table := range tables() {
		for i, r := range table {
			if i%10 == 0 {
				f.Add(r.Does)
			}
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		os, err := Parse(text)
		if err != nil {
			return
		}
		printed := Format(os)
		again, err := Parse(printed)
		if err != nil {
			t.Fatalf("%q is printed as %q, which cannot be read: %v", text, printed, err)
		}
		if twice := Format(again); twice != printed {
			t.Fatalf("%q is printed as %q, and that as %q", text, printed, twice)
		}
		if !reflect.DeepEqual(os, again) && len(os) == len(again) {
			for i := range os {
				if len(os[i].When) != len(again[i].When) || len(os[i].Effects) != len(again[i].Effects) {
					t.Fatalf("%q is printed as %q, which says something else", text, printed)
				}
			}
		}
	})
}

// FuzzRows: rows of users are refused or kept, and their own text gives the same rows.
func FuzzRows(f *testing.F) {
	f.Add("(*example.com/api.Context).Created: $0.set(Location) $0.status(201) $0.body; example.com/api.Audit:")
	f.Add("a.B: $0.status(\"a;b\")\nc.D: nothing")
	f.Fuzz(func(t *testing.T, text string) {
		var r, again Rows
		if err := r.Set(text); err != nil {
			return
		}
		if err := again.Set(r.String()); err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		if !reflect.DeepEqual(r, again) {
			t.Fatalf("%q: %v and %v", text, r, again)
		}
	})
}
