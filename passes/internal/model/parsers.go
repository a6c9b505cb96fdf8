package model

import "slices"

// parserRows are functions of common modules that give a text its form, and those that stand in for package errors: google/uuid
// uuid.go (Parse), the ObjectIDs of mongo-driver/v2 bson/objectid.go, the stand-ins for encoding/json, google.golang.org/protobuf
// encoding/protojson/decode.go. The error of those that verify a token (golang-jwt parser.go, go-oidc oidc/verify.go) tells of the token, and not of its
// form: they may as well fail for a key that could not be had.
func parserRows() []Row {
	return slices.Concat(
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
		share([]Row{
			{"CHI.Parse", "-> _, derived($0)"},
			{"CHI.ParseWithClaims", "-> _, derived($0)"},
			{"(*CHI.Parser).Parse", "-> _, derived($1)"},
			{"(*CHI.Parser).ParseWithClaims", "-> _, derived($1)"},
		}, "github.com/golang-jwt/jwt/v4", "github.com/golang-jwt/jwt/v5"),
		[]Row{{"(*github.com/coreos/go-oidc/v3/oidc.IDTokenVerifier).Verify", "-> _, derived($2)"}},
	)
}
