package main

import (
	"bytes"
	"context"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/statusvet/statusvet/passes/protocol"
)

// testSeed is the seed of the programs that the tests make up. Other seeds are tried by hand.
const testSeed = 1

// TestGenerated runs generated handlers for real: what they send is among the outcomes that the engine gives.
func TestGenerated(t *testing.T) {
	n := 2000
	if testing.Short() {
		n = 200
	}
	rep, err := Generated(context.Background(), Config{Seed: testSeed, N: n})
	if err != nil {
		t.Fatal(err)
	}
	check(t, rep)
	if rep.Programs != n {
		t.Errorf("%d programs were compared, want %d", rep.Programs, n)
	}
	if len(rep.Unknown)*20 >= n {
		t.Errorf("of %d programs of %d something is unknown: 5 %% are too many", len(rep.Unknown), n)
	}
	if len(rep.Unlooked) > 0 {
		t.Errorf("the engine has not looked at %d programs, %s among them", len(rep.Unlooked), rep.Unlooked[0].Name)
	}
}

// TestFixtures does the same with the fixtures of engine and rules.
func TestFixtures(t *testing.T) {
	rep, err := Fixtures(context.Background(), "../../../testdata")
	if err != nil {
		t.Fatal(err)
	}
	check(t, rep)
}

func check(t *testing.T, rep *Report) {
	t.Helper()
	var b bytes.Buffer
	rep.Summary(&b)
	rep.Reasons(&b)
	t.Logf("\n%s", b.String())
	for i, d := range rep.Disagreements {
		if i == 5 {
			t.Errorf("and %d more", len(rep.Disagreements)-i)
			break
		}
		t.Errorf("%s\n%s", d, tidy(d.Program.Source))
	}
	if rep.Matched == 0 {
		t.Error("nothing was compared")
	}
}

// TestDeterministic makes the same programs up twice, and one of them alone.
func TestDeterministic(t *testing.T) {
	one, programs := Render(testSeed, 0, 150)
	two, _ := Render(testSeed, 0, 150)
	if !slices.Equal(one, two) {
		t.Error("the same seed gives other programs")
	}
	if alone, _, _ := Generate(testSeed, 149); alone.Source != programs[149].Source {
		t.Error("a program depends on those before it")
	}
	other, _ := Render(testSeed+1, 0, 150)
	if slices.Equal(one, other) {
		t.Error("another seed gives the same programs")
	}
}

// TestPlanted proves that the comparison can fail: each way to falsify what the engine says of a program is seen.
func TestPlanted(t *testing.T) {
	p := &Program{Name: "H", Func: "H"}
	q := Request{Method: "GET"}
	o := Observation{Status: 201, Header: map[string][]string{"Location": {"/x"}, "Content-Type": {"application/json"}}, Length: 3}
	right := protocol.Answer{
		Methods: []string{"GET"}, Status: "201", Sent: true, Body: "some",
		Headers: []protocol.AnswerHeader{{Key: "Content-Type", Value: "application/json"}, {Key: "Location"}},
	}
	compare := func(a protocol.Answer, c Claim, o Observation) bool {
		c.Answers = []protocol.Answer{a}
		_, why := Compare(p, &c, q, o)
		return why == nil
	}
	if !compare(right, Claim{Certain: true}, o) {
		t.Fatal("what is right does not match")
	}
	for name, change := range map[string]func(a *protocol.Answer){
		"status":    func(a *protocol.Answer) { a.Status = "200" },
		"no status": func(a *protocol.Answer) { a.Status = "" },
		"method":    func(a *protocol.Answer) { a.Methods = []string{"POST"} },
		"header": func(a *protocol.Answer) {
			a.Headers = append(slices.Clone(a.Headers), protocol.AnswerHeader{Key: "Allow"})
		},
		"no header": func(a *protocol.Answer) { a.Headers = a.Headers[:1] },
		"removed": func(a *protocol.Answer) {
			a.Headers = []protocol.AnswerHeader{a.Headers[0], {Key: "Location", Removed: true}}
		},
		"content type": func(a *protocol.Answer) {
			a.Headers = []protocol.AnswerHeader{{Key: "Content-Type", Value: "text/html"}, {Key: "Location"}}
		},
		"no body": func(a *protocol.Answer) { a.Body = "" },
		"again":   func(a *protocol.Answer) { a.Again = true },
	} {
		a := right
		change(&a)
		if compare(a, Claim{Again: a.Again, Certain: true}, o) {
			t.Errorf("%s: what is wrong matches", name)
		}
	}
	twice := o
	twice.Superfluous = []string{"H (h.go:1)"}
	if compare(right, Claim{Certain: true}, twice) {
		t.Error("a second status that the engine does not know of matches")
	}
	if unknown := (protocol.Answer{Methods: []string{"GET"}, Unknown: true}); !compare(unknown, Claim{Certain: true}, twice) {
		t.Error("unknown does not match everything")
	}
}

// TestPlantedProgram gives the engine's word on real programs a status that none of them sends.
func TestPlantedProgram(t *testing.T) {
	falsify = func(a *protocol.Answer) {
		if n, err := strconv.Atoi(a.Status); err == nil {
			a.Status = strconv.Itoa(n + 1)
		}
	}
	defer func() { falsify = nil }()
	rep, err := Generated(context.Background(), Config{Seed: testSeed, N: 20})
	if err != nil {
		t.Fatal(err)
	}
	if len(rep.Disagreements) < 10 {
		t.Errorf("%d of 20 programs disagree with wrong statuses, want nearly all", len(rep.Disagreements))
	}
}

func TestFlags(t *testing.T) {
	for _, args := range []string{"-n 0", "-n x", "-first -1", "-n 100001", "extra", "-nonsense", "-fixtures /nowhere", "-keep ."} {
		var out, errs bytes.Buffer
		if code := command(context.Background(), strings.Fields(args), &out, &errs); code != 2 || errs.Len() == 0 {
			t.Errorf("%s: exit code %d, %q on standard error, want 2 and a message", args, code, errs.String())
		}
	}
}
