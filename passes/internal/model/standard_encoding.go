package model

// jsonRows: encoding/json/stream.go. Encode makes the whole text before it writes any of it
// (Encoder.Encode: marshal into a buffer, then one Write), so its error stands for an encoding that
// failed with nothing written; that a write fails as well is left out, since then nobody reads what
// follows. It writes a newline at least: Encode(nil) writes "null".
var jsonRows = []Row{
	{"encoding/json.NewEncoder", "-> writer($0)"},
	{"(*encoding/json.Encoder).Encode", "$0.body($1,null) -> nil | -> error(encode)"}, // nil is written as null
	{"(*encoding/json.Encoder).SetEscapeHTML", ""},
	{"(*encoding/json.Encoder).SetIndent", ""},

	{"encoding/json.NewDecoder", "-> reader($0)"},
	{"(*encoding/json.Decoder).Buffered", "-> reader($0)"},
	{"(*encoding/json.Decoder).Decode", "$0.read $1.put(*,?) -> error?(decode)"},
	{"(*encoding/json.Decoder).DisallowUnknownFields", ""},
	{"(*encoding/json.Decoder).InputOffset", ""},
	{"(*encoding/json.Decoder).More", "$0.stream"},
	{"(*encoding/json.Decoder).Token", "$0.stream -> _, error?(decode)"},
	{"(*encoding/json.Decoder).UseNumber", ""},
	{"encoding/json.Marshal", "-> _, error?(encode)"},
	{"encoding/json.MarshalIndent", "-> _, error?(encode)"},
}

// formatRows: encoding/xml/marshal.go, encoding/xml/xml.go, encoding/gob, encoding/csv, encoding/binary,
// encoding/pem, and the encodings of bytes as text.
//
// The XML encoder writes through a buffer of 4096 bytes: an element that fails later than that
// has begun the body. Encode(nil) writes nothing.
var formatRows = []Row{
	{"encoding/xml.NewEncoder", "-> writer($0)"},
	{"(*encoding/xml.Encoder).Close", "-> error?(render)"},
	{"(*encoding/xml.Encoder).Encode", "$0.body($1) -> error?(render)"},
	{"(*encoding/xml.Encoder).EncodeElement", "$0.body($1) -> error?(render)"},
	{"(*encoding/xml.Encoder).EncodeToken", "$0.body -> error?(render)"},
	{"(*encoding/xml.Encoder).Flush", "-> error?(client)"},
	{"(*encoding/xml.Encoder).Indent", ""},

	{"encoding/xml.NewDecoder", "-> reader($0)"},
	{"(*encoding/xml.Decoder).Decode", "$0.read $1.put(*,?) -> error?(decode)"},
	{"(*encoding/xml.Decoder).DecodeElement", "$0.read $1.put(*,?) -> error?(decode)"},
	{"(*encoding/xml.Decoder).InputOffset", ""},
	{"(*encoding/xml.Decoder).InputPos", ""},
	{"(*encoding/xml.Decoder).RawToken", "$0.stream -> _, error?(decode)"},
	{"(*encoding/xml.Decoder).Skip", "$0.stream -> error?(decode)"},
	{"(*encoding/xml.Decoder).Token", "$0.stream -> _, error?(decode)"},

	{"encoding/gob.NewEncoder", "-> writer($0)"},
	{"(*encoding/gob.Encoder).Encode", "$0.body -> error?(render)"},
	{"(*encoding/gob.Encoder).EncodeValue", "$0.body -> error?(render)"},
	{"encoding/gob.NewDecoder", "-> reader($0)"},
	{"(*encoding/gob.Decoder).Decode", "$0.read $1.put(*,?) -> error?(decode)"},
	{"(*encoding/gob.Decoder).DecodeValue", "$0.read -> error?(decode)"},

	// Like bufio.Writer: body at once, and Flush is neutral.
	{"encoding/csv.NewWriter", "-> writer($0)"},
	{"(*encoding/csv.Writer).Error", "-> error?(client)"},
	{"(*encoding/csv.Writer).Flush", ""},
	{"(*encoding/csv.Writer).Write", "$0.body -> error?(client)"},
	{"(*encoding/csv.Writer).WriteAll", "$0.body($1) -> error?(client)"},
	{"encoding/csv.NewReader", "-> reader($0)"},
	{"(*encoding/csv.Reader).FieldPos", ""},
	{"(*encoding/csv.Reader).InputOffset", ""},
	{"(*encoding/csv.Reader).Read", "$0.stream -> _, error?(decode)"},
	{"(*encoding/csv.Reader).ReadAll", "$0.read -> _, error?(decode)"},

	{"encoding/binary.Read", "$0.stream -> error?(body)"}, // as much as $2 holds
	{"encoding/binary.ReadUvarint", "$0.stream -> _, error?(body)"},
	{"encoding/binary.ReadVarint", "$0.stream -> _, error?(body)"},
	{"encoding/binary.Write", "$0.body -> error?(client)"},
	{"encoding/pem.Encode", "$0.body -> error?(client)"},

	{"encoding/ascii85.NewDecoder", "-> reader($0)"},
	{"encoding/ascii85.NewEncoder", "-> writer($0)"},
	{"encoding/base32.NewDecoder", "-> reader($1)"},
	{"encoding/base32.NewEncoder", "-> writer($1)"},
	{"encoding/base64.NewDecoder", "-> reader($1)"},
	{"encoding/base64.NewEncoder", "-> writer($1)"},
	{"encoding/hex.Dumper", "-> writer($0)"},
	{"encoding/hex.NewDecoder", "-> reader($0)"},
	{"encoding/hex.NewEncoder", "-> writer($0)"},
}

// templateRows: text/template/exec.go, html/template/template.go. Text goes to the writer as it is
// made, so what came before an error has been sent.
var templateRows = []Row{
	{"(*text/template.Template).Execute", "$1.body -> error?(render)"},
	{"(*text/template.Template).ExecuteTemplate", "$1.body -> error?(render)"},
	{"text/template.HTMLEscape", "$0.body($1)"},
	{"text/template.JSEscape", "$0.body($1)"},
	{"(*html/template.Template).Execute", "$1.body -> error?(render)"},
	{"(*html/template.Template).ExecuteTemplate", "$1.body -> error?(render)"},
	{"html/template.HTMLEscape", "$0.body($1)"},
	{"html/template.JSEscape", "$0.body($1)"},
}

// compressRows: compress/*. Close and Flush write the header and the end of the stream even if no data were
// written; the readers of gzip and zlib read the header when they are made.
var compressRows = []Row{
	{"compress/gzip.NewWriter", "-> writer($0)"},
	{"compress/gzip.NewWriterLevel", "-> writer($0), _"},
	{"(*compress/gzip.Writer).Close", "$0.body -> error?(client)"},
	{"(*compress/gzip.Writer).Flush", "$0.body -> error?(client)"},
	{"(*compress/gzip.Writer).Reset", "$1.unknown"},
	{"(*compress/gzip.Writer).Write", "$0.body -> _, error?(client)"},
	{"compress/gzip.NewReader", "$0.stream -> reader($0), error?(body)"},
	{"(*compress/gzip.Reader).Close", ""},
	{"(*compress/gzip.Reader).Multistream", ""},
	{"(*compress/gzip.Reader).Read", "$0.stream -> _, error?(body)"},
	{"(*compress/gzip.Reader).Reset", "$1.unknown"},

	{"compress/zlib.NewWriter", "-> writer($0)"},
	{"compress/zlib.NewWriterLevel", "-> writer($0), _"},
	{"compress/zlib.NewWriterLevelDict", "-> writer($0), _"},
	{"(*compress/zlib.Writer).Close", "$0.body -> error?(client)"},
	{"(*compress/zlib.Writer).Flush", "$0.body -> error?(client)"},
	{"(*compress/zlib.Writer).Reset", "$1.unknown"},
	{"(*compress/zlib.Writer).Write", "$0.body -> _, error?(client)"},
	{"compress/zlib.NewReader", "$0.stream -> reader($0), error?(body)"},
	{"compress/zlib.NewReaderDict", "$0.stream -> reader($0), error?(body)"},

	{"compress/flate.NewWriter", "-> writer($0), _"},
	{"compress/flate.NewWriterDict", "-> writer($0), _"},
	{"(*compress/flate.Writer).Close", "$0.body -> error?(client)"},
	{"(*compress/flate.Writer).Flush", "$0.body -> error?(client)"},
	{"(*compress/flate.Writer).Reset", "$1.unknown"},
	{"(*compress/flate.Writer).Write", "$0.body($1) -> _, error?(client)"},
	{"compress/flate.NewReader", "-> reader($0)"},
	{"compress/flate.NewReaderDict", "-> reader($0)"},

	{"compress/bzip2.NewReader", "-> reader($0)"},
	{"compress/lzw.NewReader", "-> reader($0)"},
	{"compress/lzw.NewWriter", "-> writer($0)"},
	{"(*compress/lzw.Reader).Close", ""},
	{"(*compress/lzw.Reader).Read", "$0.stream -> _, error?(body)"},
	{"(*compress/lzw.Reader).Reset", "$1.unknown"},
	{"(*compress/lzw.Writer).Close", "$0.body -> error?(client)"},
	{"(*compress/lzw.Writer).Reset", "$1.unknown"},
	{"(*compress/lzw.Writer).Write", "$0.body -> _, error?(client)"},
}

// archiveRows: archive/zip/writer.go, archive/tar. Close writes the directory or the end blocks; the entries of a
// zip archive pass through a bufio.Writer, which counts as body at once.
var archiveRows = []Row{
	{"archive/zip.NewWriter", "-> writer($0)"},
	{"(*archive/zip.Writer).AddFS", "$0.body -> error?(render)"},
	{"(*archive/zip.Writer).Close", "$0.body -> error?(client)"},
	{"(*archive/zip.Writer).Copy", "$0.body -> error?(copy)"},
	{"(*archive/zip.Writer).Create", "$0.body -> writer($0), error?(client)"},
	{"(*archive/zip.Writer).CreateHeader", "$0.body -> writer($0), error?(client)"},
	{"(*archive/zip.Writer).CreateRaw", "$0.body -> writer($0), error?(client)"},
	{"(*archive/zip.Writer).Flush", "-> error?(client)"},
	{"(*archive/zip.Writer).RegisterCompressor", ""},
	{"(*archive/zip.Writer).SetComment", ""},
	{"(*archive/zip.Writer).SetOffset", ""},

	{"archive/tar.NewWriter", "-> writer($0)"},
	{"(*archive/tar.Writer).AddFS", "$0.body -> error?(render)"},
	{"(*archive/tar.Writer).Close", "$0.body -> error?(client)"},
	{"(*archive/tar.Writer).Flush", "-> error?(client)"},
	{"(*archive/tar.Writer).Write", "$0.body($1) -> _, error?(client)"},
	{"(*archive/tar.Writer).WriteHeader", "$0.body -> error?(client)"},
	{"archive/tar.NewReader", "-> reader($0)"},
	{"(*archive/tar.Reader).Next", "$0.stream -> _, error?(body)"},
	{"(*archive/tar.Reader).Read", "$0.stream -> _, error?(body)"},
}

// mimeRows: mime/multipart/writer.go, multipart.go, formdata.go, mime/quotedprintable.
//
// ReadForm bounds what it keeps in memory, not what it reads.
var mimeRows = []Row{
	{"mime/multipart.NewWriter", "-> writer($0)"},
	{"(*mime/multipart.Writer).Boundary", ""},
	{"(*mime/multipart.Writer).Close", "$0.body -> error?(client)"},
	{"(*mime/multipart.Writer).CreateFormField", "$0.body -> writer($0), error?(client)"},
	{"(*mime/multipart.Writer).CreateFormFile", "$0.body -> writer($0), error?(client)"},
	{"(*mime/multipart.Writer).CreatePart", "$0.body -> writer($0), error?(client)"},
	{"(*mime/multipart.Writer).FormDataContentType", ""},
	{"(*mime/multipart.Writer).SetBoundary", ""},
	{"(*mime/multipart.Writer).WriteField", "$0.body -> error?(client)"},

	{"mime/multipart.NewReader", "-> reader($0)"},
	{"(*mime/multipart.Reader).NextPart", "$0.stream -> reader($0), error?(body)"},
	{"(*mime/multipart.Reader).NextRawPart", "$0.stream -> reader($0), error?(body)"},
	{"(*mime/multipart.Reader).ReadForm", "$0.read -> _, error?(body)"},
	{"(*mime/multipart.Part).Close", "$0.stream"}, // reads what is left of the part
	{"(*mime/multipart.Part).FileName", ""},
	{"(*mime/multipart.Part).FormName", ""},
	{"(*mime/multipart.Part).Read", "$0.stream -> _, error?(body)"},

	{"mime/quotedprintable.NewReader", "-> reader($0)"},
	{"(*mime/quotedprintable.Reader).Read", "$0.stream -> _, error?(body)"},
	{"mime/quotedprintable.NewWriter", "-> writer($0)"},
	{"(*mime/quotedprintable.Writer).Close", "-> error?(client)"}, // what is buffered
	{"(*mime/quotedprintable.Writer).Write", "$0.body($1) -> _, error?(client)"},
}

// imageRows: image/format.go, image/png, image/jpeg, image/gif. DecodeConfig reads the head only.
var imageRows = []Row{
	{"image.Decode", "$0.read -> _, _, error?(decode)"},
	{"image.DecodeConfig", "$0.stream -> _, _, error?(body)"},
	{"image/gif.Decode", "$0.read -> _, error?(decode)"},
	{"image/gif.DecodeAll", "$0.read -> _, error?(body)"},
	{"image/gif.DecodeConfig", "$0.stream -> _, error?(body)"},
	{"image/gif.Encode", "$0.body -> error?(render)"},
	{"image/gif.EncodeAll", "$0.body -> error?(render)"},
	{"image/jpeg.Decode", "$0.read -> _, error?(decode)"},
	{"image/jpeg.DecodeConfig", "$0.stream -> _, error?(body)"},
	{"image/jpeg.Encode", "$0.body -> error?(render)"},
	{"image/png.Decode", "$0.read -> _, error?(decode)"},
	{"image/png.DecodeConfig", "$0.stream -> _, error?(body)"},
	{"image/png.Encode", "$0.body -> error?(render)"},
	{"(*image/png.Encoder).Encode", "$1.body -> error?(render)"},
}
