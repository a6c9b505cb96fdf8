package registrar

import (
	"fmt"
	"io"
	"net/http"
)

// Handlers reach those who register them, or wrap them, through values of function types as well.

type service struct {
	reg     Registrar
	wrap    func(http.HandlerFunc) http.HandlerFunc
	onlyLog func(http.HandlerFunc) http.HandlerFunc
}

// newService is called elsewhere: what wraps its handlers may limit what they read.
func newService(reg Registrar, wrap func(http.HandlerFunc) http.HandlerFunc) *service {
	return &service{reg: reg, wrap: wrap, onlyLog: logged}
}

var _ = newService

func logged(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		fmt.Println(r.URL)
		next(w, r)
	}
}

func (s *service) routes(mux *http.ServeMux, l Listed) {
	register := s.reg.Register
	register(http.MethodPost, "/value", s.valueOk)
	for _, reg := range []Registrar{s.reg} {
		also := reg.Register
		func() { also(http.MethodPost, "/captured", s.capturedOk) }()
	}
	Registrar.Register(s.reg, http.MethodPost, "/expression", s.expressionOk)
	list := l.List
	list("/listed", s.valueListedBad)
	own := mux.HandleFunc
	own("POST /own", s.valueOwnBad)
	mux.HandleFunc("POST /field", s.wrap(s.fieldOk))
	mux.HandleFunc("POST /logged", s.onlyLog(s.fieldBad))
	s.with(mux, logged)
	s.more(mux, s.wrap)
	mux.HandleFunc("POST /global", Around(s.globalOk))
	mux.HandleFunc("POST /globallogged", aroundLogged(s.globalBad))
}

// Around is set elsewhere.
var Around func(http.HandlerFunc) http.HandlerFunc

var aroundLogged = logged

func (s *service) with(mux *http.ServeMux, wrap func(http.HandlerFunc) http.HandlerFunc) {
	mux.HandleFunc("POST /given", wrap(s.givenBad))
}

func (s *service) more(mux *http.ServeMux, wrap func(http.HandlerFunc) http.HandlerFunc) {
	mux.HandleFunc("POST /given", wrap(s.givenOk))
}

// Mount is called elsewhere.
func (s *service) Mount(handle func(string, http.HandlerFunc)) {
	handle("POST /mounted", s.mountedOk)
}

// Several takes a list.
type Several interface {
	Add(path string, chain ...http.HandlerFunc)
}

func (s *service) several(r Several) {
	r.Add("/several", logged(s.beforeOk), s.severalOk)
}

var _ = (*service).several

func (s *service) valueOk(w http.ResponseWriter, r *http.Request) {
	data, _ := io.ReadAll(r.Body)
	w.Write(data)
}

func (s *service) capturedOk(w http.ResponseWriter, r *http.Request) {
	data, _ := io.ReadAll(r.Body)
	w.Write(data)
}

func (s *service) expressionOk(w http.ResponseWriter, r *http.Request) {
	data, _ := io.ReadAll(r.Body)
	w.Write(data)
}

func (s *service) valueListedBad(w http.ResponseWriter, r *http.Request) {
	data, _ := io.ReadAll(r.Body) // want `unlimitedbody: the request's body is read with no limit`
	w.Write(data)
}

func (s *service) valueOwnBad(w http.ResponseWriter, r *http.Request) {
	data, _ := io.ReadAll(r.Body) // want `unlimitedbody: the request's body is read with no limit`
	w.Write(data)
}

func (s *service) fieldOk(w http.ResponseWriter, r *http.Request) {
	data, _ := io.ReadAll(r.Body)
	w.Write(data)
}

func (s *service) fieldBad(w http.ResponseWriter, r *http.Request) {
	data, _ := io.ReadAll(r.Body) // want `unlimitedbody: the request's body is read with no limit`
	w.Write(data)
}

func (s *service) globalOk(w http.ResponseWriter, r *http.Request) {
	data, _ := io.ReadAll(r.Body)
	w.Write(data)
}

func (s *service) globalBad(w http.ResponseWriter, r *http.Request) {
	data, _ := io.ReadAll(r.Body) // want `unlimitedbody: the request's body is read with no limit`
	w.Write(data)
}

func (s *service) givenBad(w http.ResponseWriter, r *http.Request) {
	data, _ := io.ReadAll(r.Body) // want `unlimitedbody: the request's body is read with no limit`
	w.Write(data)
}

func (s *service) givenOk(w http.ResponseWriter, r *http.Request) {
	data, _ := io.ReadAll(r.Body)
	w.Write(data)
}

func (s *service) mountedOk(w http.ResponseWriter, r *http.Request) {
	data, _ := io.ReadAll(r.Body)
	w.Write(data)
}

func (s *service) beforeOk(w http.ResponseWriter, r *http.Request) {
	data, _ := io.ReadAll(r.Body)
	w.Write(data)
}

func (s *service) severalOk(w http.ResponseWriter, r *http.Request) {
	data, _ := io.ReadAll(r.Body)
	w.Write(data)
}
