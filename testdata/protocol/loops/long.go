package loops

import (
	"encoding/json"
	"net/http"
)

// Languages lists more than a hundred: one straight way of many steps.
//
// rows: $0.set(Content-Type,application/json) $0.body
// rows: $0.set(Content-Type,application/json) $0.fail
func Languages(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode([]string{
		"aa", "ab", "ac", "ad", "ae", "af", "ag", "ah", "ai", "aj", "ak", "al",
		"ba", "bb", "bc", "bd", "be", "bf", "bg", "bh", "bi", "bj", "bk", "bl",
		"ca", "cb", "cc", "cd", "ce", "cf", "cg", "ch", "ci", "cj", "ck", "cl",
		"da", "db", "dc", "dd", "de", "df", "dg", "dh", "di", "dj", "dk", "dl",
		"ea", "eb", "ec", "ed", "ee", "ef", "eg", "eh", "ei", "ej", "ek", "el",
		"fa", "fb", "fc", "fd", "fe", "ff", "fg", "fh", "fi", "fj", "fk", "fl",
		"ga", "gb", "gc", "gd", "ge", "gf", "gg", "gh", "gi", "gj", "gk", "gl",
		"ha", "hb", "hc", "hd", "he", "hf", "hg", "hh", "hi", "hj", "hk", "hl",
		"ia", "ib", "ic", "id", "ie", "if", "ig", "ih", "ii", "ij", "ik", "il",
		"ja", "jb", "jc", "jd", "je", "jf", "jg", "jh", "ji", "jj", "jk", "jl",
		"ka", "kb", "kc", "kd", "ke", "kf", "kg", "kh", "ki", "kj", "kk", "kl",
		"la", "lb", "lc", "ld", "le", "lf", "lg", "lh", "li", "lj", "lk", "ll",
	})
}
