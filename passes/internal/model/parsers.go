package model

import (
	"slices"
	"strings"
)

// jwt is golang-jwt's import paths.
var jwt = []string{"github.com/golang-jwt/jwt/v4", "github.com/golang-jwt/jwt/v5"}

// Tells reports whether the field of that name, written as LookupField does, tells of what its struct was made from. Of a token it is
// the one that says whether it has verified: the others are of one that has.
func Tells(field string) bool {
	name, ok := ofToken(field)
	return !ok || name == "Valid"
}

// Claims reports whether the field of that name, written likewise, holds what a token claims: it has the type that it was parsed for, unless
// the token does not verify.
func Claims(field string) bool {
	name, _ := ofToken(field)
	return name == "Claims"
}

// ofToken returns which field of a token it is.
func ofToken(field string) (name string, ok bool) {
	for _, path := range jwt {
		if name, ok = strings.CutPrefix(field, path+".Token."); ok {
			break
		}
	}
	return name, ok
}

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
			{"CHI.Parse", "-> derived($0), derived($0)"},
			{"CHI.ParseWithClaims", "-> derived($0), derived($0)"},
			{"(*CHI.Parser).Parse", "-> derived($1), derived($1)"},
			{"(*CHI.Parser).ParseWithClaims", "-> derived($1), derived($1)"},
		}, jwt...),
		[]Row{{"(*github.com/coreos/go-oidc/v3/oidc.IDTokenVerifier).Verify", "-> _, derived($2)"}},
	)
}
