package model

import "slices"

// loggers are the functions of common logging packages that end the process or the goroutine; go/analysis
// knows the same ones (passes/ctrlflow, knownIntrinsic).
func loggers() []Row {
	return slices.Concat(
		exits("(*go.uber.org/zap.Logger)", "Fatal", "Panic"),
		exits("(*go.uber.org/zap.SugaredLogger)", "Fatal", "Fatalf", "Fatalw", "Panic", "Panicf", "Panicw"),
		exits("github.com/sirupsen/logrus", "Exit", "Fatal", "Fatalf", "Fatalln", "Panic", "Panicf", "Panicln"),
		exits("(*github.com/sirupsen/logrus.Logger)", "Exit", "Fatal", "Fatalf", "Fatalln", "Panic", "Panicf", "Panicln"),
		exits("(*github.com/sirupsen/logrus.Entry)", "Fatal", "Fatalf", "Fatalln", "Panic", "Panicf", "Panicln"),
		[]Row{{"(go.uber.org/zap.AtomicLevel).ServeHTTP", "$1.unknown $2.unknown"}}, // a handler that shows and sets the level
		exits("k8s.io/klog/v2", "Exit", "ExitDepth", "Exitf", "Exitln", "Fatal", "FatalDepth", "Fatalf", "Fatalln"),
	)
}

func exits(of string, names ...string) []Row { return each(of, "exit", names...) }

// each gives several functions of a package, or methods of a type, the same row.
func each(of, does string, names ...string) []Row {
	var rows []Row
	for _, name := range names {
		rows = append(rows, Row{of + "." + name, does})
	}
	return rows
}
