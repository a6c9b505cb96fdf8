package model

// timeRows: what is computed from a time that a header holds still tells of that header (time/time.go). Whether it lies before another
// time is a question that has a bad answer: see before.
var timeRows = []Row{
	{"(time.Time).After", "-> before($1,$0)"},
	{"(time.Time).Before", "-> before($0,$1)"},
	{"(time.Time).Equal", "-> derived($0,$1)"},

	{"(time.Time).Add", "-> derived($0)"},
	{"(time.Time).In", "-> derived($0)"},
	{"(time.Time).Local", "-> derived($0)"},
	{"(time.Time).Round", "-> derived($0)"},
	{"(time.Time).Truncate", "-> derived($0)"},
	{"(time.Time).UTC", "-> derived($0)"},
}
