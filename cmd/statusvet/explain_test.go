package main

import (
	"slices"
	"strconv"
	"testing"
)

// TestExplained: every status of the table leads to the pages of the rules that enforce it, and a rule to its own.
func TestExplained(t *testing.T) {
	names := func(word string) (list []string) {
		for _, r := range explained(word) {
			list = append(list, r.Name)
		}
		return list
	}
	for code, rules := range map[int][]string{
		200: {"errorasok"}, 201: {"missinglocation"}, 202: {"missinglocation", "emptyaccepted"}, 204: {"forbiddenbody"},
		307: {"missinglocation"}, 308: {"missinglocation"}, 400: {"wrongerrorstatus"}, 404: {"wrongerrorstatus"},
		409: {"wrongerrorstatus"}, 500: {"wrongerrorstatus"}, 401: {"wrongforbidden", "missingheader"},
		403: {"wrongforbidden"}, 405: {"missingheader", "wrongmethodstatus"}, 412: {"wrongprecondition"},
		413: {"unlimitedbody", "wrongtoolarge", "unlimitedoperations"}, 415: {"wrongmediatype"},
		501: {"wrongmethodstatus"}, 503: {"missingheader"},
	} {
		for _, name := range rules {
			if list := names(strconv.Itoa(code)); !slices.Contains(list, name) {
				t.Errorf("%d explains %v, and not %s", code, list, name)
			}
		}
	}
	if list := names("lateheader"); !slices.Equal(list, []string{"lateheader"}) {
		t.Errorf("lateheader explains %v", list)
	}
	for _, word := range []string{"418", "nothing", "12", "20"} {
		if list := names(word); len(list) > 0 {
			t.Errorf("%s explains %v", word, list)
		}
	}
}
