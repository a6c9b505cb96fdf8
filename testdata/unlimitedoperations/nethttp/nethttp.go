// Package nethttp works through lists of operations.
package nethttp

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
)

type operation struct {
	Op    string
	Path  string
	Value any
}

type batch struct {
	Name       string
	Operations []operation
}

func apply(operation) {}

func limited(w http.ResponseWriter, r *http.Request) { r.Body = http.MaxBytesReader(w, r.Body, 1<<20) }

func fieldBad(w http.ResponseWriter, r *http.Request) {
	limited(w, r)
	var b batch
	if err := json.NewDecoder(r.Body).Decode(&b); err != nil { // want `unlimitedoperations: the list of operations "Operations" of the request's body is worked through on line 34 with no bound on its length: answer 413 where it has more than 1000`
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	for _, op := range b.Operations {
		apply(op)
	}
	w.WriteHeader(http.StatusNoContent)
}

func fieldOk(w http.ResponseWriter, r *http.Request) {
	limited(w, r)
	var b batch
	if err := json.NewDecoder(r.Body).Decode(&b); err != nil {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	if len(b.Operations) > 1000 {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	for _, op := range b.Operations {
		apply(op)
	}
	w.WriteHeader(http.StatusNoContent)
}

func sliceBad(w http.ResponseWriter, r *http.Request) {
	limited(w, r)
	var ops []operation
	if err := json.NewDecoder(r.Body).Decode(&ops); err != nil { // want `unlimitedoperations: the list of operations of the request's body is worked through on line \d+ with no bound`
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	for i := range ops {
		apply(ops[i])
	}
	w.WriteHeader(http.StatusNoContent)
}

func emptyBad(w http.ResponseWriter, r *http.Request) {
	limited(w, r)
	var ops []operation
	if err := json.NewDecoder(r.Body).Decode(&ops); err != nil { // want `unlimitedoperations: the list of operations of the request's body is worked through`
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	if len(ops) == 0 {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	for i := 0; i < len(ops); i++ {
		apply(ops[i])
	}
	w.WriteHeader(http.StatusNoContent)
}

func unmarshalBad(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20)) // want `unlimitedoperations: the list of operations "Operations" of the request's body is worked through`
	if err != nil {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	var b batch
	if err := json.Unmarshal(data, &b); err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	for _, op := range b.Operations {
		apply(op)
	}
	w.WriteHeader(http.StatusNoContent)
}

// The bound is answered.

func statusBad(w http.ResponseWriter, r *http.Request) {
	limited(w, r)
	var b batch
	if err := json.NewDecoder(r.Body).Decode(&b); err != nil {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	if len(b.Operations) > 100 {
		http.Error(w, "too many", http.StatusBadRequest) // want `unlimitedoperations: the list of operations "Operations" of the request's body is too long, but the answer is 400 Bad Request: answer 413 Content Too Large`
		return
	}
	for _, op := range b.Operations {
		apply(op)
	}
	w.WriteHeader(http.StatusNoContent)
}

func tooFewOk(w http.ResponseWriter, r *http.Request) {
	limited(w, r)
	var b batch
	if err := json.NewDecoder(r.Body).Decode(&b); err != nil {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	if len(b.Operations) < 3 {
		http.Error(w, "too few", http.StatusBadRequest)
		return
	}
	if 10 < len(b.Operations) {
		http.Error(w, "too many", http.StatusRequestEntityTooLarge)
		return
	}
	for _, op := range b.Operations {
		apply(op)
	}
	w.WriteHeader(http.StatusNoContent)
}

// A bound that is not a constant.
func configured(maximum int) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		limited(w, r)
		var b batch
		if err := json.NewDecoder(r.Body).Decode(&b); err != nil {
			w.WriteHeader(http.StatusRequestEntityTooLarge)
			return
		}
		if len(b.Operations) > maximum {
			w.WriteHeader(http.StatusRequestEntityTooLarge)
			return
		}
		for _, op := range b.Operations {
			apply(op)
		}
		w.WriteHeader(http.StatusNoContent)
	}
}

// Other functions may bound it.

func (b *batch) validate() error {
	if len(b.Operations) > 1000 {
		return fmt.Errorf("too many")
	}
	return nil
}

func validatedOk(w http.ResponseWriter, r *http.Request) {
	limited(w, r)
	var b batch
	if err := json.NewDecoder(r.Body).Decode(&b); err != nil {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	if err := b.validate(); err != nil {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	for _, op := range b.Operations {
		apply(op)
	}
	w.WriteHeader(http.StatusNoContent)
}

func tooMany(ops []operation) bool { return len(ops) > 1000 }

func askedOk(w http.ResponseWriter, r *http.Request) {
	limited(w, r)
	var b batch
	if err := json.NewDecoder(r.Body).Decode(&b); err != nil || tooMany(b.Operations) {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	for _, op := range b.Operations {
		apply(op)
	}
	w.WriteHeader(http.StatusNoContent)
}

func taggedOk(w http.ResponseWriter, r *http.Request) {
	limited(w, r)
	var b struct {
		Operations []operation `json:"operations" validate:"required,max=1000"`
	}
	if err := json.NewDecoder(r.Body).Decode(&b); err != nil {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	for _, op := range b.Operations {
		apply(op)
	}
	w.WriteHeader(http.StatusNoContent)
}

// The loop stops.
func countedOk(w http.ResponseWriter, r *http.Request) {
	limited(w, r)
	var b batch
	if err := json.NewDecoder(r.Body).Decode(&b); err != nil {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	for i, op := range b.Operations {
		if i >= 1000 {
			w.WriteHeader(http.StatusRequestEntityTooLarge)
			return
		}
		apply(op)
	}
	w.WriteHeader(http.StatusNoContent)
}

// Only the first ones are looked at.
func firstOk(w http.ResponseWriter, r *http.Request) {
	limited(w, r)
	var b batch
	if err := json.NewDecoder(r.Body).Decode(&b); err != nil {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	for _, op := range b.Operations[:min(10, len(b.Operations))] {
		apply(op)
	}
	w.WriteHeader(http.StatusNoContent)
}

// Its elements say nothing: only the strict profile reports it.
func namesOk(w http.ResponseWriter, r *http.Request) {
	limited(w, r)
	var names []string
	if err := json.NewDecoder(r.Body).Decode(&names); err != nil {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	for _, name := range names {
		fmt.Println(name)
	}
	w.WriteHeader(http.StatusNoContent)
}

// The operations are the server's own.
func ownOk(w http.ResponseWriter, r *http.Request) {
	for _, op := range load() {
		apply(op)
	}
	w.WriteHeader(http.StatusNoContent)
}

func load() []operation { return nil }

// Missed: another function works through them.
func fn_handedBad(w http.ResponseWriter, r *http.Request) {
	limited(w, r)
	var b batch
	if err := json.NewDecoder(r.Body).Decode(&b); err != nil {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	applyAll(b.Operations)
	w.WriteHeader(http.StatusNoContent)
}

func applyAll(ops []operation) {
	for _, op := range ops {
		apply(op)
	}
}

// A list from the query is as long as a URL can be.

func parameter(r *http.Request, name string, v any) error {
	return json.Unmarshal([]byte(r.FormValue(name)), v)
}

func queryOk(w http.ResponseWriter, r *http.Request) {
	var ops []operation
	if err := parameter(r, "operations", &ops); err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	for _, op := range ops {
		apply(op)
	}
	w.WriteHeader(http.StatusNoContent)
}

// A helper decodes and asks for more.

type valid interface{ Validate() error }

type checked struct{ Operations []operation }

func (c *checked) Validate() error {
	if len(c.Operations) > 1000 {
		return fmt.Errorf("too many")
	}
	return nil
}

func decodeValid(w http.ResponseWriter, r *http.Request, v valid) error {
	limited(w, r)
	if err := json.NewDecoder(r.Body).Decode(v); err != nil {
		return err
	}
	return v.Validate()
}

func helperValidOk(w http.ResponseWriter, r *http.Request) {
	var c checked
	if err := decodeValid(w, r, &c); err != nil {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	for _, op := range c.Operations {
		apply(op)
	}
	w.WriteHeader(http.StatusNoContent)
}

// A helper decodes.

func decode(w http.ResponseWriter, r *http.Request, v any) bool {
	limited(w, r)
	if err := json.NewDecoder(r.Body).Decode(v); err != nil {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return false
	}
	return true
}

type plain struct{ Operations []operation }

func helperBad(w http.ResponseWriter, r *http.Request) {
	var b plain
	if !decode(w, r, &b) { // want `unlimitedoperations: the list of operations "Operations" of the request's body is worked through`
		return
	}
	for _, op := range b.Operations {
		apply(op)
	}
	w.WriteHeader(http.StatusNoContent)
}

func helperOk(w http.ResponseWriter, r *http.Request) {
	var b plain
	if !decode(w, r, &b) {
		return
	}
	if len(b.Operations) > 1000 {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	for _, op := range b.Operations {
		apply(op)
	}
	w.WriteHeader(http.StatusNoContent)
}

type orders struct {
	Orders []*order `json:"orders"`
}

type order struct {
	Action string
	Path   string
}

func (o *order) do() {}

// names has nothing to do with whether the orders are any good.
func (o orders) names() []string { return nil }

func pointersBad(w http.ResponseWriter, r *http.Request) {
	limited(w, r)
	var o orders
	if err := json.NewDecoder(r.Body).Decode(&o); err != nil { // want `unlimitedoperations: the list of operations "Orders" of the request's body is worked through on line \d+ with no bound`
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	for _, op := range o.Orders {
		op.do()
	}
	w.WriteHeader(http.StatusNoContent)
}

// The loop does something else before it comes to the element.
func numberedBad(w http.ResponseWriter, r *http.Request) {
	limited(w, r)
	var b batch
	if err := json.NewDecoder(r.Body).Decode(&b); err != nil { // want `the list of operations "Operations" of the request's body is worked through on line \d+ with no bound`
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	for i := range b.Operations {
		fmt.Println("operation", i)
		apply(b.Operations[i])
	}
	w.WriteHeader(http.StatusNoContent)
}

func readOrders(r *http.Request, o *orders) error {
	return json.NewDecoder(r.Body).Decode(o)
}

// What the helper decodes it does not check: the type has no method for that.
func readOrdersBad(w http.ResponseWriter, r *http.Request) {
	limited(w, r)
	var o orders
	if err := readOrders(r, &o); err != nil { // want `unlimitedoperations: the list of operations "Orders" of the request's body is worked through on line \d+ with no bound`
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	for _, op := range o.Orders {
		op.do()
	}
	w.WriteHeader(http.StatusNoContent)
}

var errTooMany = errors.New("too many operations")

// refuse answers an error that it is given.
func refuse(w http.ResponseWriter, err error) {
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
	}
}

func refusedBad(w http.ResponseWriter, r *http.Request) {
	limited(w, r)
	var b batch
	if err := json.NewDecoder(r.Body).Decode(&b); err != nil {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	if len(b.Operations) > 100 {
		refuse(w, errTooMany) // want `unlimitedoperations: the list of operations "Operations" of the request's body is too long, but the answer is 400 Bad Request`
		return
	}
	for _, op := range b.Operations {
		apply(op)
	}
	w.WriteHeader(http.StatusNoContent)
}

// tell runs into an error of its own if it cannot write the details.
func tell(w http.ResponseWriter, details any, verbose bool) {
	var data []byte
	if verbose {
		var err error
		if data, err = json.Marshal(details); err != nil {
			w.WriteHeader(http.StatusInternalServerError)
			return
		}
	}
	w.WriteHeader(http.StatusRequestEntityTooLarge)
	w.Write(data)
}

func toldOk(w http.ResponseWriter, r *http.Request) {
	limited(w, r)
	var b batch
	if err := json.NewDecoder(r.Body).Decode(&b); err != nil {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	if len(b.Operations) > 100 {
		tell(w, b.Operations[100].Value, r.FormValue("verbose") != "")
		return
	}
	for _, op := range b.Operations {
		apply(op)
	}
	w.WriteHeader(http.StatusNoContent)
}
