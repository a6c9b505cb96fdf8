package rule

import (
	"strconv"
	"testing"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// TestFits: no fact denies the status that its own words say to answer, and each denies something; a condition that went well, or of
// another kind, makes none of them known.
func TestFits(t *testing.T) {
	guards := map[*Fact]model.Guard{
		MethodRuledOut:  {Kind: model.OnMethod},
		NoBasicAuth:     {Kind: model.OnAuth},
		NoAuthorization: {Kind: model.OnHeader, Key: "Authorization"},
		NoSession:       {Kind: model.OnCookie, Key: "session"},
		BadBody:         {Kind: model.OnError, Key: "body"},
		TooLarge:        {Kind: model.OnTooLarge},
		MaybeTooLarge:   {Kind: model.OnError, Key: "body"},
		Unsupported:     {Kind: model.OnHeader, Key: "Content-Type"},
		NotAcceptable:   {Kind: model.OnHeader, Key: "Accept"},
		Changed:         {Kind: model.OnHeader, Key: "If-Match"},
	}
	for fact, g := range guards {
		if fact.Known(g) || fact.Known(model.Guard{Kind: model.Other, Bad: true}) {
			t.Errorf("%q is known where nothing went wrong", fact.Says)
		}
		g.Bad = true
		fits, err := strconv.Atoi(fact.Instead[:3])
		if err != nil {
			t.Errorf("%q: what to answer does not begin with a status: %q", fact.Says, fact.Instead)
		}
		denied := 0
		for code := 100; code < 600; code++ {
			if fact.Denies(g, code) {
				denied++
			}
		}
		if !fact.Known(g) || denied == 0 || fact.Denies(g, fits) || fact.Denies(g, 200) {
			t.Errorf("%q: known %v, denies %d statuses, %d: %v, 200: %v", fact.Says, fact.Known(g), denied, fits, fact.Denies(g, fits), fact.Denies(g, 200))
		}
	}
	for _, asked := range []model.Question{model.Presence, model.Form} {
		for _, fact := range []*Fact{Unsupported, Changed} {
			if g := guards[fact]; fact.Known(model.Guard{Kind: g.Kind, Key: g.Key, Bad: true, Asked: asked}) {
				t.Errorf("%q is known of a header that is %s", fact.Says, asked)
			}
		}
	}
}
