package conformance

import (
	"testing"

	"github.com/sirupsen/logrus"
	"go.uber.org/zap"
	"k8s.io/klog/v2"
)

// TestLoggers checks the rows of the loggers that can be run without ending the process: what panics.
func TestLoggers(t *testing.T) {
	quiet := logrus.New()
	quiet.SetLevel(logrus.PanicLevel)
	quiet.SetOutput(t.Output())
	for name, call := range map[string]func(){
		"(*go.uber.org/zap.Logger).Panic":                  func() { zap.NewNop().Panic("x") },
		"(*go.uber.org/zap.SugaredLogger).Panicf":          func() { zap.NewNop().Sugar().Panicf("x") },
		"(*github.com/sirupsen/logrus.Logger).Panicf":      func() { quiet.Panicf("x") },
		"(*github.com/sirupsen/logrus.Entry).Panicln":      func() { quiet.WithField("a", 1).Panicln("x") },
		"(*github.com/sirupsen/logrus.Logger).Fatal":       func() { quiet.ExitFunc = func(int) { panic("exit") }; quiet.Fatal("x") },
		"k8s.io/klog/v2.Exit (with its own exit function)": func() { klog.OsExit = func(int) { panic("exit") }; klog.Exit("x") },
	} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%s returned", name)
				}
			}()
			call()
		}()
	}
}
