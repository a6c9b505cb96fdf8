// Package envelope makes the answers of a service, and knows of no framework.
package envelope

import (
	"context"
	"errors"
	"fmt"
	"log"
)

type Answer struct {
	Code   int
	Msg    string
	Reason string
	Data   any
}

type Failure struct {
	Code  int
	Msg   string
	Cause error
}

func (f Failure) Error() string { return f.Msg }

var Quiet bool

// Fail says what the error says, unless the service is not to.
func Fail(ctx context.Context, code int, msg string, err error) Answer {
	a := Answer{Code: code, Msg: msg}
	var f Failure
	if errors.As(err, &f) {
		a.Code, a.Msg = f.Code, f.Msg
		err = f.Cause
	}
	if err != nil && !Quiet {
		a.Reason = err.Error()
	}
	return a
}

// FailOnly makes it by way of Fail.
func FailOnly(ctx context.Context, err error) Answer { return Fail(ctx, 1, "", err) }

// Text is what the caller says.
func Text(msg string) *Answer { return &Answer{Code: 1, Msg: fmt.Sprintf("failed: %s", msg)} }

// Table is a map.
func Table(err error) map[string]any {
	return map[string]any{"code": 1, "msg": "failed: " + err.Error()}
}

// Hidden tells nobody but the log.
func Hidden(err error) Answer {
	log.Print(err.Error())
	return Answer{Code: 1, Msg: "failed"}
}

// Found is no error.
func Found(v any) Answer { return Answer{Data: v} }

// A Message is what people read.
type Message string

type Reply struct {
	Code    int
	Message Message
}

// Because says what the error says.
func Because(err error) Reply { return Reply{Code: 1, Message: Message(err.Error())} }
