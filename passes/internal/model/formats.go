package model

import "sync"

// formats says what encoders make: those that write it, and those that return it.
var formats = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for path, format := range map[string]string{
		"encoding/json": "JSON", "encoding/xml": "XML",
		"github.com/goccy/go-json": "JSON", "github.com/segmentio/encoding/json": "JSON", "github.com/json-iterator/go": "JSON",
	} {
		for _, name := range []string{".Marshal", ".MarshalIndent"} {
			m[path+name] = format
		}
		m["(*"+path+".Encoder).Encode"] = format
	}
	m["(*encoding/xml.Encoder).EncodeElement"] = "XML"
	return m
})

// Encodes returns the format of what the function of that full name writes or returns, "JSON" or "XML"; "" if it is no encoder.
func Encodes(fullName string) string { return formats()[fullName] }
