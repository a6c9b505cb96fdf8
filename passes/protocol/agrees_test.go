package protocol

import (
	"fmt"
	"go/types"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// TestAgrees reads the frameworks' own source without the rows of their own tables, and compares what the
// engine infers with what these rows say. Where it cannot see what a function does, the row has to be shown by
// running it alone (testdata/conformance).
func TestAgrees(t *testing.T) {
	if testing.Short() {
		t.Skip("needs the modules that testdata/go.mod requires")
	}
	dir, err := filepath.Abs("../../testdata")
	if err != nil {
		t.Fatal(err)
	}
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadSyntax | packages.NeedModule, Dir: dir}, model.Packages()...)
	if err != nil {
		t.Fatal(err)
	}
	untold = true
	defer func() { untold = false }()
	graph, err := checker.Analyze([]*analysis.Analyzer{Analyzer}, pkgs, nil)
	if err != nil {
		t.Fatal(err)
	}
	compared, unseen := 0, 0
	used := map[string]bool{}
	for _, act := range graph.Roots {
		res, ok := act.Result.(*Result)
		if !ok || act.Err != nil {
			t.Errorf("%s: %v", act.Package.PkgPath, act.Err)
			continue
		}
		if res.in == nil {
			continue
		}
		for _, f := range res.in.all {
			obj, ok := f.fn.Object().(*types.Func)
			if !ok || f.fn.Synthetic != "" {
				continue
			}
			told, ok := model.Lookup(obj.FullName())
			if !ok {
				continue
			}
			var inferred []model.Outcome
			for _, r := range f.rows {
				inferred = append(inferred, r.Outcome)
			}
			if f.broken || len(inferred) == 0 || dim(inferred) || dim(told) {
				unseen++
				continue
			}
			compared++
			if diff := contradicts(told, inferred); diff != "" {
				if reason, ok := disagreements[obj.FullName()]; ok && reason != "" {
					used[obj.FullName()] = true
					continue
				}
				t.Errorf("%s: %s\ntable:  %s\nengine: %s", obj.FullName(), diff, outcomes(told), formatRows(f.rows))
			}
		}
	}
	for name := range disagreements {
		if !used[name] {
			t.Errorf("%s: the reason is not needed any more", name)
		}
	}
	t.Logf("%d rows compared, %d functions that the engine cannot see through", compared, unseen)
	if compared == 0 {
		t.Error("nothing was compared")
	}
}

// The reasons why a row is right although the engine infers something else.
const (
	panics = "a function that never returns has no other row: what it sent before is not inferred"
	parsed = "beego parses forms before it calls the handler, under a limit of its own (router.go, ParseFormOrMultiForm)"
	before = "the server has read the body before it calls the handler, and left it in a field"
	held   = "the request that the struct holds is not followed into it: that its body is lost is all that is seen"
	copied = "a framework's sink is followed by its pointer, and not in a copy"
	stored = "a body that is stored is sent by the server"
	client = "the request is one that the function sends itself"
	keeps  = "iris' own writer keeps the status until it sends (response_writer.go, WriteHeader)"
	plain  = "a plain io.Writer is followed in a service's own packages alone"
)

// disagreements gives them.
var disagreements = map[string]string{
	"(*github.com/beego/beego/v2/server/web/context.Context).Abort":           panics,
	"(*github.com/beego/beego/v2/server/web.Controller).CustomAbort":          panics,
	"(*github.com/beego/beego/v2/server/web/context.Context).BindJSON":        before,
	"(*github.com/beego/beego/v2/server/web/context.Context).BindProtobuf":    before,
	"(*github.com/beego/beego/v2/server/web/context.Context).BindXML":         before,
	"(*github.com/beego/beego/v2/server/web/context.Context).BindYAML":        before,
	"(*github.com/gofiber/fiber/v3.Bind).All":                                 held,
	"(*github.com/gofiber/fiber/v3.Bind).Body":                                held,
	"(*github.com/beego/beego/v2/server/web.Controller).GetFile":              parsed,
	"(*github.com/beego/beego/v2/server/web.Controller).SaveToFile":           parsed,
	"(*github.com/beego/beego/v2/server/web.Controller).SaveToFileWithBuffer": parsed,
	"(*github.com/beego/beego/v2/server/web/context.BeegoInput).CopyBody":     held,
	"(*github.com/cloudwego/hertz/pkg/app.RequestContext).BindAndValidate":    held,
	"(*github.com/cloudwego/hertz/pkg/app.RequestContext).Bind":               held,
	"(*github.com/cloudwego/hertz/pkg/app.RequestContext).BindJSON":           held,
	"(*github.com/cloudwego/hertz/pkg/app.RequestContext).BindProtobuf":       held,
	"(*github.com/valyala/fasthttp.RequestCtx).PostArgs":                      held,
	"(*github.com/valyala/fasthttp.RequestCtx).MultipartForm":                 held,
	"(*github.com/valyala/fasthttp.RequestCtx).MultipartFormWithLimit":        held,
	"(*github.com/valyala/fasthttp.RequestCtx).FormFile":                      held,
	"(*github.com/valyala/fasthttp.RequestCtx).PostBody":                      held,
	"(github.com/emicklei/go-restful/v3.Response).InternalServerError":        copied,
	"(*github.com/valyala/fasthttp.Response).SetBodyStream":                   stored,
	"(*github.com/gofiber/fiber/v2.App).Test":                                 client,
	"(*github.com/kataras/iris/v12/context.Context).StopWithText":             keeps,
	"(*github.com/labstack/echo/v4.TemplateRenderer).Render":                  plain,
	"(*github.com/labstack/echo/v5.TemplateRenderer).Render":                  plain,
}

func outcomes(list []model.Outcome) string {
	var texts []string
	for _, o := range list {
		texts = append(texts, o.String())
	}
	return strings.Join(texts, " | ")
}

// dim reports whether something of what the outcomes do is unknown.
func dim(list []model.Outcome) bool {
	return slices.ContainsFunc(list, func(o model.Outcome) bool {
		return slices.ContainsFunc(o.Effects, func(e model.Effect) bool {
			return e.Op == model.Unknown || slices.ContainsFunc(e.Args, func(a model.Arg) bool { return a.Operand < 0 && a.Text == "?" })
		})
	})
}

// contradicts says in what inferred outcomes deny those of a table, or returns "".
func contradicts(told, inferred []model.Outcome) string {
	for _, op := range []model.Op{model.Status, model.Pending, model.Body, model.Flush, model.Read, model.Limit, model.Exit} {
		never, always := share(told, op)
		neverHere, alwaysHere := share(inferred, op)
		switch {
		case never && alwaysHere:
			return fmt.Sprintf("the engine sees %s on every path, the table on none", op)
		case always && neverHere:
			return fmt.Sprintf("the table has %s on every path, the engine sees it on none", op)
		}
	}
	for _, op := range []model.Op{model.Status, model.Pending} {
		have, want := constants(inferred, op), constants(told, op)
		for _, c := range have {
			if len(want) > 0 && !slices.Contains(want, c) {
				return fmt.Sprintf("the engine sees %s(%s)", op, c)
			}
		}
	}
	return ""
}

// share reports whether no outcome, and whether every outcome, has that effect.
func share(list []model.Outcome, op model.Op) (never, always bool) {
	never, always = true, true
	for _, o := range list {
		has := slices.ContainsFunc(o.Effects, func(e model.Effect) bool { return e.Op == op })
		never, always = never && !has, always && has
	}
	return never, always
}

// constants lists the statuses of an effect that are constants; "$" stands for an operand.
func constants(list []model.Outcome, op model.Op) (texts []string) {
	for _, o := range list {
		for _, e := range o.Effects {
			if e.Op == op && len(e.Args) > 0 {
				text := e.Args[0].Text
				if e.Args[0].Operand >= 0 {
					text = "$"
				}
				texts = append(texts, text)
			}
		}
	}
	return texts
}
