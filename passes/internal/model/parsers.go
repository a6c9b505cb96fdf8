package model

import "slices"

// parserRows are functions of common modules that give a text its form, and those that stand in for package errors: google/uuid
// uuid.go (Parse), the ObjectIDs of mongo-driver/v2 bson/objectid.go, the stand-ins for encoding/json, google.golang.org/protobuf
// encoding/protojson/decode.go.
var parserRows = slices.Concat(
	[]Row{
		{"github.com/google/uuid.Parse", "-> _, parsed($0)"},
		{"github.com/google/uuid.ParseBytes", "-> _, parsed($0)"},
		{"github.com/google/uuid.Validate", "-> parsed($0)"},
		{"go.mongodb.org/mongo-driver/v2/bson.ObjectIDFromHex", "-> _, parsed($0)"},
		{"google.golang.org/protobuf/encoding/protojson.Unmarshal", "-> parsed($0)"},
		{"google.golang.org/protobuf/proto.Unmarshal", "-> parsed($0)"},
		{"(github.com/json-iterator/go.API).Unmarshal", "$2.put(*,?) -> parsed($1)"},
	},
	share([]Row{{"CHI.Unmarshal", "$1.put(*,?) -> parsed($0)"}},
		"github.com/goccy/go-json", "github.com/segmentio/encoding/json", "github.com/json-iterator/go"),
)
