package main

import (
	"fmt"
	"strings"
)

// odd are the handlers that nobody should write, of a size: what is cheap in a handler of forty lines must not explode in these.
var odd = []struct {
	name string
	what string
	most int // the size that a package of it must bear
	make func(n int) string
}{
	{"lines", "a handler of so many lines that decides nothing", 5000, func(n int) string {
		return handler(repeat(n/2, "\tx = append(x, r.FormValue(\"f%d\"))\n\tw.Header().Add(\"X-Seen\", x[%[1]d])\n"), "\tvar x []string\n")
	}},
	{"returns", "as many lines, and a return in every fourth", 5000, func(n int) string {
		return handler(repeat(n/4, "\tif err := s.do(%d); err != nil {\n\t\thttp.Error(w, \"failed\", http.StatusInternalServerError)\n\t\treturn\n\t}\n"), "")
	}},
	{"branches", "branches in a row, each of which sets a header of its own", 300, func(n int) string {
		return handler(repeat(n, "\tif r.FormValue(\"f%d\") != \"\" {\n\t\tw.Header().Set(\"X-F%[1]d\", \"1\")\n\t}\n"), "")
	}},
	{"questions", "branches in a row, each of which asks for a header and sets a variable", 300, func(n int) string {
		return handler(repeat(n, "\tif r.Header.Get(\"X-F%d\") != \"\" {\n\t\tx%[1]d = %[1]d\n\t}\n")+repeat(n, "\ts.use(x%d)\n"), repeat(n, "\tx%d := 0\n"))
	}},
	{"nested", "branches within branches", 300, func(n int) string {
		return handler(repeat(n, "if r.FormValue(\"f%d\") != \"\" {\nw.Header().Set(\"X-F%[1]d\", \"1\")\n")+strings.Repeat("}\n", n), "")
	}},
	{"chosen", "a status that is chosen in so many places", 300, func(n int) string {
		return handler(repeat(n, "\tif s.is(%d) {\n\t\tstatus = 400 + %[1]d%%20\n\t}\n"), "\tstatus := 200\n")
	}},
	{"deep", "helpers, each of which calls the next, in two places", 60, func(n int) string {
		return repeat(n, "func h%d(w http.ResponseWriter, r *http.Request, n int) bool {\n\tif n == %[1]d {\n\t\tw.Header().Set(\"X-N\", \"1\")\n\t\treturn h%[2]d(w, r, n+1)\n\t}\n\treturn h%[2]d(w, r, n)\n}\n\n") +
			fmt.Sprintf("func h%d(w http.ResponseWriter, r *http.Request, n int) bool {\n\tif n > 3 {\n\t\thttp.Error(w, \"no\", http.StatusBadRequest)\n\t\treturn false\n\t}\n\treturn true\n}\n\n", n) +
			handler("\tif !h0(w, r, s.n) {\n\t\treturn\n\t}\n", "")
	}},
	{"ring", "helpers that call each other in a ring", 60, func(n int) string {
		return strings.ReplaceAll(repeat(n, "func h%d(w http.ResponseWriter, r *http.Request, n int) {\n\tif n == %[1]d {\n\t\tw.WriteHeader(400 + n)\n\t\treturn\n\t}\n\th%[2]d(w, r, n-1)\n}\n\n"), fmt.Sprintf("h%d(", n), "h0(") +
			handler("\th0(w, r, s.n)\n", "")
	}},
	{"helpers", "calls in a row, in one block, of a helper that may set a header or not", 300, func(n int) string {
		return repeat(n, "func h%d(w http.ResponseWriter, r *http.Request) {\n\tif r.FormValue(\"f%[1]d\") != \"\" {\n\t\tw.Header().Set(\"X-F%[1]d\", \"1\")\n\t}\n}\n\n") +
			handler(repeat(n, "\th%d(w, r)\n"), "")
	}},
	{"cases", "a switch over strings, with so many cases that answer", 2000, func(n int) string {
		return handler("\tswitch r.FormValue(\"action\") {\n"+repeat(n, "\tcase \"a%d\":\n\t\thttp.Error(w, \"a%[1]d\", 400+%[1]d%%20)\n\t\treturn\n")+"\t}\n", "")
	}},
	{"settings", "a switch over strings, with so many cases that set a header and go on", 2000, func(n int) string {
		return handler("\tswitch r.FormValue(\"action\") {\n"+repeat(n, "\tcase \"a%d\":\n\t\tw.Header().Set(\"X-A%[1]d\", \"1\")\n")+"\t}\n", "")
	}},
	{"paths", "a switch over the path that calls a method for each", 2000, func(n int) string {
		return repeat(n, "func (s *server) p%d(w http.ResponseWriter, r *http.Request) {\n\tif s.n == %[1]d {\n\t\thttp.Error(w, \"no\", http.StatusNotFound)\n\t\treturn\n\t}\n\tw.WriteHeader(http.StatusNoContent)\n}\n\n") +
			handler("\tswitch r.URL.Path {\n"+repeat(n, "\tcase \"/p%d\":\n\t\ts.p%[1]d(w, r)\n\t\treturn\n")+"\t}\n", "")
	}},
	{"routes", "a function that registers so many closures", 5000, func(n int) string {
		return "func routes(mux *http.ServeMux, s *server) {\n" + repeat(n, "\tmux.HandleFunc(\"/p%d\", func(w http.ResponseWriter, r *http.Request) {\n\t\tif s.n == %[1]d {\n\t\t\thttp.Error(w, \"no\", http.StatusNotFound)\n\t\t}\n\t})\n") + "}\n" + handler("", "")
	}},
	{"table", "a map of so many handlers", 5000, func(n int) string {
		return "var table = map[string]http.HandlerFunc{\n" + repeat(n, "\t\"/p%d\": func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(400 + %[1]d%%20) },\n") + "}\n\n" +
			handler("\tif h := table[r.URL.Path]; h != nil {\n\t\th(w, r)\n\t\treturn\n\t}\n", "")
	}},
	{"defers", "deferred calls in a row", 300, func(n int) string {
		return handler(repeat(n, "\tdefer s.close(w, %d)\n"), "")
	}},
	{"loops", "loops within loops", 30, func(n int) string {
		return handler(repeat(n, "for i%d := range s.n {\nif r.FormValue(\"f%[1]d\") != \"\" {\nw.Header().Set(\"X-F%[1]d\", \"1\")\n}\ns.use(i%[1]d)\n")+strings.Repeat("}\n", n), "")
	}},
	{"closures", "closures over the response, one in the other", 60, func(n int) string {
		return handler(repeat(n, "f%d := func() {\nif s.is(%[1]d) {\nw.Header().Set(\"X-F%[1]d\", \"1\")\n}\n")+repeatDown(n, "}\nf%d()\n"), "")
	}},
}

// repeat writes the format for 0 to n-1, with the number and the one after it.
func repeat(n int, format string) string {
	var b strings.Builder
	for i := range n {
		writeNumbers(&b, format, i)
	}
	return b.String()
}

// repeatDown does so backwards.
func repeatDown(n int, format string) string {
	var b strings.Builder
	for i := n - 1; i >= 0; i-- {
		writeNumbers(&b, format, i)
	}
	return b.String()
}

func writeNumbers(b *strings.Builder, format string, i int) {
	if !strings.Contains(format, "[2]") {
		fmt.Fprintf(b, format, i)
		return
	}
	fmt.Fprintf(b, format, i, i+1)
}

// handler is a handler with that body, between declarations and an answer that waits for a Location.
func handler(body, declarations string) string {
	status := "http.StatusCreated"
	if strings.Contains(declarations, "status :=") {
		status = "status"
	}
	return "func (s *server) handle(w http.ResponseWriter, r *http.Request) {\n" + declarations + body + "\tw.WriteHeader(" + status + ")\n}\n"
}

// oddity is a module with one such handler.
func oddity(make func(n int) string, n int) source {
	const head = `package api

import "net/http"

type server struct{ n int }

func (s *server) is(n int) bool { return s.n == n }

func (s *server) use(n int) { s.n += n }

func (s *server) do(n int) error {
	if s.n > n {
		return http.ErrNoCookie
	}
	return nil
}

func (s *server) close(w http.ResponseWriter, n int) {
	if s.n == n {
		w.Header().Set("X-Closed", "1")
	}
}

`
	return source{"go.mod": module, "api/api.go": head + make(n)}
}
