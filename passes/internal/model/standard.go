package model

import "slices"

// standard is the table of the packages of the standard library that write to an io.Writer, read
// from an io.Reader, compute one value from another, or end the process. Facts are from the sources of Go 1.26.
// A function that is not here is harmless unless it is given the exchange itself.
//
// Kinds of errors: body, reading or decoding a request body; client, writing to the response; encode, a value
// that could not be encoded, nothing having been written; render, likewise, but the body may have begun; copy,
// either end of a copy; context, the request was given up; malformed, what the client sent does not have its form;
// decode, reading and decoding a request body.
func standard() []Row {
	return slices.Concat(
		streamRows, printRows, bufferedRows, errorRows, exitRows, // this file
		jsonRows, formatRows, templateRows, compressRows, archiveRows, mimeRows, imageRows, // standard_encoding.go
		stringRows, parseRows, unmarshalRows, // standard_derived.go
	)
}

// streamRows: io/io.go, io/multi.go, io/ioutil, bytes, strings, os, net.
//
// Whether io.Copy reads the body into memory depends on where the bytes go, which the engine judges. An
// io.Copy of no bytes sends no headers (server.go, response.ReadFrom): the rows say that there is a body. One that fails may have sent none
// as well; like a template that fails it is taken to have failed half-way.
var streamRows = []Row{
	{"(io.Writer).Write", "$0.body($1) -> _, error?(client)"},
	{"(io.StringWriter).WriteString", "$0.body($1) -> _, error?(client)"},
	{"(io.ByteWriter).WriteByte", "$0.body -> error?(client)"},
	{"(io.WriterAt).WriteAt", "$0.body($1) -> _, error?(client)"},
	{"(io.ReaderFrom).ReadFrom", "$0.body $1.stream -> _, error?(copy)"},
	{"(io.WriterTo).WriteTo", "$0.stream $1.body -> _, error?(copy)"},
	{"(io.Reader).Read", "$0.stream -> _, error?(body)"},
	{"(io.ReaderAt).ReadAt", "$0.stream -> _, error?(body)"},
	{"(io.ByteReader).ReadByte", "$0.stream -> _, error?(body)"},
	{"(io.RuneReader).ReadRune", "$0.stream -> _, _, error?(body)"},
	{"(io.ByteScanner).UnreadByte", ""},
	{"(io.RuneScanner).UnreadRune", ""},
	{"(io.Closer).Close", ""},
	{"(io.Seeker).Seek", ""},

	{"io.Copy", "$0.body $1.pour($0) -> _, error?(copy)"},
	{"io.CopyBuffer", "$0.body $1.pour($0) -> _, error?(copy)"},
	{"io.CopyN", "$0.body $1.stream -> _, error?(copy)"},
	{"io.WriteString", "$0.body($1) -> _, error?(client)"},
	{"io.ReadAll", "$0.read -> input($0), error?(body)"},
	{"io.ReadAtLeast", "$0.stream -> _, error?(body)"}, // at most the buffer
	{"io.ReadFull", "$0.stream -> _, error?(body)"},
	{"io.LimitReader", "-> cut($0,$1)"},
	{"(*io.LimitedReader).Read", "$0.stream -> _, error?(body)"},
	{"io.NopCloser", "-> reader($0)"},
	{"io.TeeReader", "$1.unknown -> reader($0)"}, // a response as $1 gets its body as $0 is read
	// One of several: what holds of the slice's elements holds of the whole.
	{"io.MultiReader", "-> reader($0)"},
	{"io.MultiWriter", "-> writer($0)"},

	{"io/ioutil.ReadAll", "$0.read -> input($0), error?(body)"},
	{"io/ioutil.NopCloser", "-> reader($0)"},

	{"(*bytes.Buffer).ReadFrom", "$1.read -> _, error?(body)"},
	{"(*bytes.Buffer).WriteTo", "$1.body -> _, error?(client)"}, // an empty buffer writes nothing
	{"(*bytes.Reader).WriteTo", "$1.body -> _, error?(client)"},
	{"(*strings.Reader).WriteTo", "$1.body -> _, error?(client)"},
	{"(*strings.Replacer).WriteString", "$1.body($2) -> _, error?(client)"},
	{"(*os.File).ReadFrom", "$1.stream -> _, error?(copy)"},
	{"(*os.File).WriteTo", "$1.body -> _, error?(copy)"},
	{"(*net.Buffers).WriteTo", "$1.body -> _, error?(client)"},
}

// printRows: fmt/print.go, fmt/scan.go, log/log.go, text/tabwriter, runtime/pprof.
//
// Fprint and its kin write once, even if there is nothing to write. Loggers write a newline at least.
var printRows = []Row{
	{"fmt.Fprint", "$0.body($1) -> _, error?(client)"},
	{"fmt.Fprintf", "$0.tell($2) $0.body($1) -> _, error?(client)"},
	{"fmt.Fprintln", "$0.tell($1) $0.body -> _, error?(client)"},
	{"fmt.Fscan", "$0.stream -> _, error?(body)"},
	{"fmt.Fscanf", "$0.stream -> _, error?(body)"},
	{"fmt.Fscanln", "$0.stream -> _, error?(body)"},

	{"log.New", "-> writer($0)"},
	{"log.SetOutput", "$0.unknown"}, // whoever logs from now on writes to it
	{"(*log.Logger).Flags", ""},
	{"(*log.Logger).Output", "$0.body -> error?(client)"},
	{"(*log.Logger).Prefix", ""},
	{"(*log.Logger).Print", "$0.body"},
	{"(*log.Logger).Printf", "$0.body"},
	{"(*log.Logger).Println", "$0.body"},
	{"(*log.Logger).SetFlags", ""},
	{"(*log.Logger).SetOutput", "$1.unknown"},
	{"(*log.Logger).SetPrefix", ""},
	{"(*log.Logger).Writer", "-> writer($0)"},

	{"text/tabwriter.NewWriter", "-> writer($0)"},
	{"(*text/tabwriter.Writer).Flush", "-> error?(client)"},
	{"(*text/tabwriter.Writer).Init", "$1.unknown -> writer($1)"},
	{"(*text/tabwriter.Writer).Write", "$0.body($1) -> _, error?(client)"},

	{"runtime/pprof.StartCPUProfile", "$0.unknown"}, // writes until it is stopped
	{"runtime/pprof.WriteHeapProfile", "$0.body -> error?(client)"},
	{"(*runtime/pprof.Profile).WriteTo", "$1.body -> error?(client)"},
	{"runtime/trace.Start", "$0.unknown"},
}

// bufferedRows: bufio/bufio.go, bufio/scan.go.
//
// What is written to a bufio.Writer counts as body at once, though it reaches the response when 4096 bytes
// are full or at Flush: nobody buffers in order to change the status afterwards, and whoever does
// uses a bytes.Buffer. Flush itself is then neutral; with nothing buffered it writes nothing (bufio.Writer.Flush).
// Reset hands the reader or writer over to a stream that cannot be followed.
var bufferedRows = []Row{
	{"bufio.NewWriter", "-> writer($0)"},
	{"bufio.NewWriterSize", "-> writer($0)"},
	{"(*bufio.Writer).Available", ""},
	{"(*bufio.Writer).AvailableBuffer", ""},
	{"(*bufio.Writer).Buffered", ""},
	{"(*bufio.Writer).Flush", "-> error?(client)"},
	{"(*bufio.Writer).ReadFrom", "$0.body $1.stream -> _, error?(copy)"},
	{"(*bufio.Writer).Reset", "$1.unknown"},
	{"(*bufio.Writer).Size", ""},
	{"(*bufio.Writer).Write", "$0.body($1) -> _, error?(client)"},
	{"(*bufio.Writer).WriteByte", "$0.body -> error?(client)"},
	{"(*bufio.Writer).WriteRune", "$0.body -> _, error?(client)"},
	{"(*bufio.Writer).WriteString", "$0.body($1) -> _, error?(client)"},

	{"bufio.NewReader", "-> reader($0)"},
	{"bufio.NewReaderSize", "-> reader($0)"},
	{"(*bufio.Reader).Buffered", ""},
	{"(*bufio.Reader).Discard", "$0.stream -> _, error?(body)"},
	{"(*bufio.Reader).Peek", "$0.stream -> _, error?(body)"},
	{"(*bufio.Reader).Read", "$0.stream -> _, error?(body)"},
	{"(*bufio.Reader).ReadByte", "$0.stream -> _, error?(body)"},
	{"(*bufio.Reader).ReadBytes", "$0.stream -> _, error?(body)"},
	{"(*bufio.Reader).ReadLine", "$0.stream -> _, _, error?(body)"},
	{"(*bufio.Reader).ReadRune", "$0.stream -> _, _, error?(body)"},
	{"(*bufio.Reader).ReadSlice", "$0.stream -> _, error?(body)"},
	{"(*bufio.Reader).ReadString", "$0.stream -> _, error?(body)"},
	{"(*bufio.Reader).Reset", "$1.unknown"},
	{"(*bufio.Reader).Size", ""},
	{"(*bufio.Reader).UnreadByte", ""},
	{"(*bufio.Reader).UnreadRune", ""},
	{"(*bufio.Reader).WriteTo", "$0.stream $1.body -> _, error?(copy)"},
	{"bufio.NewReadWriter", "$0.unknown $1.unknown"}, // two views in one struct

	{"bufio.NewScanner", "-> reader($0)"},
	{"(*bufio.Scanner).Buffer", ""},
	{"(*bufio.Scanner).Bytes", ""},
	{"(*bufio.Scanner).Err", "-> error?(body)"},
	{"(*bufio.Scanner).Scan", "$0.stream"},
	{"(*bufio.Scanner).Split", ""},
	{"(*bufio.Scanner).Text", ""},
}

// errorRows: errors/errors.go, errors/wrap.go, fmt/errors.go.
//
// errors.Join is left out: it returns nil if all that it is given is nil, and wrap promises an error.
var errorRows = []Row{
	{"(error).Error", "-> derived($0)"},
	{"errors.As", "-> as($0,$1)"},
	{"errors.AsType", "-> _, as($0)"}, // the type that is looked for is that of the first result
	{"errors.Is", "-> is($0,$1)"},
	{"errors.New", "-> built(*errors.errorString)"},
	{"errors.Unwrap", "-> derived($0)"}, // nil if nothing is wrapped
	{"fmt.Errorf", "-> wrap($1)"},
	{"(context.Context).Err", "-> error?(context)"}, // the client has gone, or the service's own time is over
	{"context.Cause", "-> error?(context)"},
}

// exitRows are the functions that never return: os, syscall, runtime, log/log.go, testing/testing.go.
var exitRows = []Row{
	{"os.Exit", "exit"},
	{"runtime.Goexit", "exit"},
	{"syscall.Exit", "exit"},
	{"log.Fatal", "exit"},
	{"log.Fatalf", "exit"},
	{"log.Fatalln", "exit"},
	{"log.Panic", "exit"},
	{"log.Panicf", "exit"},
	{"log.Panicln", "exit"},
	{"(*log.Logger).Fatal", "exit"},
	{"(*log.Logger).Fatalf", "exit"},
	{"(*log.Logger).Fatalln", "exit"},
	{"(*log.Logger).Panic", "exit"},
	{"(*log.Logger).Panicf", "exit"},
	{"(*log.Logger).Panicln", "exit"},
	{"(*testing.common).FailNow", "exit"},
	{"(*testing.common).Fatal", "exit"},
	{"(*testing.common).Fatalf", "exit"},
	{"(*testing.common).Skip", "exit"},
	{"(*testing.common).SkipNow", "exit"},
	{"(*testing.common).Skipf", "exit"},
	{"(testing.TB).FailNow", "exit"},
	{"(testing.TB).Fatal", "exit"},
	{"(testing.TB).Fatalf", "exit"},
	{"(testing.TB).Skip", "exit"},
	{"(testing.TB).SkipNow", "exit"},
	{"(testing.TB).Skipf", "exit"},
}
