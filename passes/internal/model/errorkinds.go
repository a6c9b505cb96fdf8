package model

import (
	"slices"
	"strings"
	"sync"
)

// An ErrorKind is what an error says about the request or about the service, in the words of the status table.
type ErrorKind string

// The kinds of errors that rows, inference and settings know.
const (
	NotFound        ErrorKind = "notfound"        // what was asked for does not exist
	Duplicate       ErrorKind = "duplicate"       // it exists already
	Malformed       ErrorKind = "malformed"       // the text does not have the form that it should have
	Timeout         ErrorKind = "timeout"         // the service's own time ran out
	Cancelled       ErrorKind = "cancelled"       // nobody waits for the answer any more
	TooLarge        ErrorKind = "toolarge"        // a limit was passed
	Unauthenticated ErrorKind = "unauthenticated" // the credentials are missing or wrong
	Ended           ErrorKind = "ended"           // no failure: there is no more, or it is not there and need not be
)

// Kinds lists the kinds, in the order in which messages name them.
var Kinds = []ErrorKind{NotFound, Duplicate, Malformed, Timeout, Cancelled, TooLarge, Unauthenticated, Ended}

// KindList names the kinds, for messages.
func KindList() string {
	var list []string
	for _, k := range Kinds {
		list = append(list, string(k))
	}
	return strings.Join(list, ", ")
}

// An ErrorRow gives a kind to all errors that are, or of which is true, what Name names:
//
//	database/sql.ErrNoRows                              a variable or constant that errors are compared with
//	*net/http.MaxBytesError                             a type that errors.As or a type switch looks for
//	os.IsNotExist                                       a function that is given an error and answers with a boolean
//	google.golang.org/grpc/codes.NotFound               a constant that an error's code is compared with
//	github.com/lib/pq.Error.Code="23505"                a field, and the constant that it is compared with
//	(*modernc.org/sqlite.Error).Code=2067               a method without parameters, likewise
//	example.com/proto.Error="nil"                       a type of constants, and one of them
//
// What a type or a function says to be malformed is the client's fault only if the text was the client's;
// that is for the engine to find out.
type ErrorRow struct {
	Name string
	Kind ErrorKind
}

func errorTables() [][]ErrorRow {
	return [][]ErrorRow{standardErrors(), sqlErrors(), storeErrors(), remoteErrors(), jwtErrors(), tokenErrors()}
}

var errorIndex = sync.OnceValue(func() map[string]ErrorKind {
	m := map[string]ErrorKind{}
	for _, r := range slices.Concat(errorTables()...) {
		m[r.Name] = r.Kind
	}
	return m
})

// KindOf returns the kind that the tables give to what is named so; "" if they do not speak of it.
func KindOf(name string) ErrorKind { return errorIndex()[name] }

// A GeneratedRow gives a kind to what a generator writes into a package of the module's own.
type GeneratedRow struct {
	By   string // the generator, as the first line of the file names it
	Name string // a function or a type of the package, as in an ErrorRow
	Kind ErrorKind
}

// GeneratedErrors: entgo.io/ent entc/gen/template/base.tmpl. Its IsConstraintError is of keys of every kind.
var GeneratedErrors = []GeneratedRow{
	{"ent", "IsNotFound", NotFound},
	{"ent", "*NotFoundError", NotFound},
}

// kindOf gives several names the same kind.
func kindOf(kind ErrorKind, names ...string) []ErrorRow {
	var rows []ErrorRow
	for _, name := range names {
		rows = append(rows, ErrorRow{name, kind})
	}
	return rows
}

// standardErrors: io/fs/fs.go, os/error.go, context/context.go, database/sql/sql.go, net/net.go, net/http/request.go and
// server.go, strconv/atoi.go, encoding/*, time/format.go, net/url/url.go, net/mail, syscall/zerrors_*.go.
func standardErrors() []ErrorRow {
	return slices.Concat(
		kindOf(NotFound,
			"database/sql.ErrNoRows",
			"io/fs.ErrNotExist", "os.ErrNotExist", "os.IsNotExist", "syscall.ENOENT",
		),
		kindOf(Duplicate, "io/fs.ErrExist", "os.ErrExist", "os.IsExist", "syscall.EEXIST"),
		kindOf(Malformed,
			"*strconv.NumError", "strconv.ErrSyntax", "strconv.ErrRange",
			"*encoding/json.SyntaxError", "*encoding/json.UnmarshalTypeError", "*encoding/xml.SyntaxError", "encoding/xml.UnmarshalError",
			"*encoding/csv.ParseError", "encoding/csv.ErrFieldCount", "encoding/csv.ErrQuote", "encoding/csv.ErrBareQuote",
			"encoding/base64.CorruptInputError", "encoding/base32.CorruptInputError", "encoding/hex.InvalidByteError", "encoding/hex.ErrLength",
			"*time.ParseError", "*net/url.Error", "net/url.EscapeError", "net/url.InvalidHostError", "*net.ParseError",
			"net/http.ErrNotMultipart", "net/http.ErrMissingBoundary", "net/http.ErrMissingFile",
		),
		// os.ErrDeadlineExceeded is left out: a read of the request's body fails with it, and 408 is right then.
		kindOf(Timeout, "context.DeadlineExceeded"),
		kindOf(Cancelled, "context.Canceled", "net/http.ErrAbortHandler", "net/http.ErrServerClosed", "net.ErrClosed", "io.ErrClosedPipe", "syscall.EPIPE", "syscall.ECONNRESET"),
		kindOf(TooLarge, "*net/http.MaxBytesError", "mime/multipart.ErrMessageTooLarge", "bufio.ErrTooLong"),
		kindOf(Ended, "io.EOF", "net/http.ErrNoCookie"),
	)
}

// sqlErrors: the drivers of SQL databases, and what is built on them. Codes are those of PostgreSQL (appendix A: 23505
// unique_violation, 23P01 exclusion_violation, 22P02 invalid_text_representation left out: whose text it was is not
// known, 57014 query_canceled), of MySQL (1062 ER_DUP_ENTRY, 1169 ER_DUP_UNIQUE, 1586 ER_DUP_ENTRY_WITH_KEY_NAME) and
// of SQLite (1555 SQLITE_CONSTRAINT_PRIMARYKEY, 2067 SQLITE_CONSTRAINT_UNIQUE).
func sqlErrors() []ErrorRow {
	return slices.Concat(
		kindOf(NotFound,
			"github.com/jackc/pgx/v4.ErrNoRows", "github.com/jackc/pgx/v5.ErrNoRows",
			"gorm.io/gorm.ErrRecordNotFound", "github.com/jinzhu/gorm.ErrRecordNotFound", "github.com/jinzhu/gorm.IsRecordNotFoundError",
		),
		kindOf(Duplicate,
			`github.com/jackc/pgconn.PgError.Code="23505"`, `github.com/jackc/pgconn.PgError.Code="23P01"`,
			`github.com/jackc/pgx/v5/pgconn.PgError.Code="23505"`, `github.com/jackc/pgx/v5/pgconn.PgError.Code="23P01"`,
			`github.com/lib/pq.Error.Code="23505"`, `github.com/lib/pq.Error.Code="23P01"`, `(github.com/lib/pq.ErrorCode).Name="unique_violation"`,
			"github.com/go-sql-driver/mysql.MySQLError.Number=1062", "github.com/go-sql-driver/mysql.MySQLError.Number=1169", "github.com/go-sql-driver/mysql.MySQLError.Number=1586",
			"github.com/mattn/go-sqlite3.ErrConstraintUnique", "github.com/mattn/go-sqlite3.ErrConstraintPrimaryKey",
			"(*modernc.org/sqlite.Error).Code=2067", "(*modernc.org/sqlite.Error).Code=1555",
			"gorm.io/gorm.ErrDuplicatedKey",
			"entgo.io/ent/dialect/sql/sqlgraph.IsUniqueConstraintError",
			`(github.com/uptrace/bun/driver/pgdriver.Error).Field="23505"`, `(github.com/uptrace/bun/driver/pgdriver.Error).Field="23P01"`,
		),
		kindOf(Timeout, "github.com/jackc/pgconn.Timeout", "github.com/jackc/pgx/v5/pgconn.Timeout"),
	)
}

// storeErrors: other stores. ErrKeyNotFound and its like are of the names of the keys that a service is asked for.
func storeErrors() []ErrorRow {
	return slices.Concat(
		kindOf(NotFound,
			"go.mongodb.org/mongo-driver/mongo.ErrNoDocuments", "go.mongodb.org/mongo-driver/v2/mongo.ErrNoDocuments", "go.mongodb.org/mongo-driver/mongo/gridfs.ErrFileNotFound",
			// redis.Nil is a constant of an internal type.
			`github.com/redis/go-redis/v9/internal/proto.RedisError="redis: nil"`, `github.com/go-redis/redis/v8/internal/proto.RedisError="redis: nil"`,
			"github.com/gomodule/redigo/redis.ErrNil",
			"github.com/dgraph-io/badger/v4.ErrKeyNotFound",
			"go.etcd.io/bbolt.ErrBucketNotFound", "go.etcd.io/bbolt/errors.ErrBucketNotFound",
			"github.com/syndtr/goleveldb/leveldb.ErrNotFound", "github.com/bradfitz/gomemcache/memcache.ErrCacheMiss",
			"*github.com/aws/aws-sdk-go-v2/service/s3/types.NoSuchKey", "*github.com/aws/aws-sdk-go-v2/service/s3/types.NotFound", "*github.com/aws/aws-sdk-go-v2/service/s3/types.NoSuchBucket",
			`(github.com/aws/smithy-go.APIError).ErrorCode="NoSuchKey"`, `(github.com/aws/smithy-go.APIError).ErrorCode="NotFound"`, `(github.com/aws/smithy-go.APIError).ErrorCode="NoSuchBucket"`,
		),
		kindOf(Duplicate,
			"go.mongodb.org/mongo-driver/mongo.IsDuplicateKeyError", "go.mongodb.org/mongo-driver/v2/mongo.IsDuplicateKeyError",
			// 11000 is the code of MongoDB for a duplicate key.
			"go.mongodb.org/mongo-driver/mongo.WriteError.Code=11000", "go.mongodb.org/mongo-driver/mongo.CommandError.Code=11000",
			"go.mongodb.org/mongo-driver/v2/mongo.WriteError.Code=11000", "go.mongodb.org/mongo-driver/v2/mongo.CommandError.Code=11000",
			"go.etcd.io/bbolt.ErrBucketExists", "go.etcd.io/bbolt/errors.ErrBucketExists",
			"*github.com/aws/aws-sdk-go-v2/service/s3/types.BucketAlreadyExists", "*github.com/aws/aws-sdk-go-v2/service/s3/types.BucketAlreadyOwnedByYou",
		),
		kindOf(Timeout, "go.mongodb.org/mongo-driver/mongo.IsTimeout", "go.mongodb.org/mongo-driver/v2/mongo.IsTimeout"),
	)
}

// remoteErrors: what other services answer. An InvalidArgument of theirs is left out: whether it was the client's or
// this service's own is not known.
func remoteErrors() []ErrorRow {
	return slices.Concat(
		kindOf(NotFound, "google.golang.org/grpc/codes.NotFound", "k8s.io/apimachinery/pkg/api/errors.IsNotFound", "k8s.io/apimachinery/pkg/api/errors.IsGone"),
		kindOf(Duplicate, "google.golang.org/grpc/codes.AlreadyExists", "k8s.io/apimachinery/pkg/api/errors.IsAlreadyExists"),
		kindOf(Timeout, "google.golang.org/grpc/codes.DeadlineExceeded", "k8s.io/apimachinery/pkg/api/errors.IsTimeout", "k8s.io/apimachinery/pkg/api/errors.IsServerTimeout"),
		kindOf(Cancelled, "google.golang.org/grpc/codes.Canceled"),
		kindOf(TooLarge, "k8s.io/apimachinery/pkg/api/errors.IsRequestEntityTooLargeError"),
	)
}

// jwtErrors: what is wrong with a token that a client has sent.
func jwtErrors() []ErrorRow {
	return kindOf(Unauthenticated,
		"github.com/golang-jwt/jwt/v5.ErrTokenExpired", "github.com/golang-jwt/jwt/v5.ErrTokenMalformed", "github.com/golang-jwt/jwt/v5.ErrTokenNotValidYet",
		"github.com/golang-jwt/jwt/v5.ErrTokenSignatureInvalid", "github.com/golang-jwt/jwt/v5.ErrSignatureInvalid", "github.com/golang-jwt/jwt/v5.ErrTokenUsedBeforeIssued",
		"github.com/golang-jwt/jwt/v5.ErrTokenRequiredClaimMissing", "github.com/golang-jwt/jwt/v5.ErrTokenInvalidClaims",
		"github.com/golang-jwt/jwt/v4.ErrTokenExpired", "github.com/golang-jwt/jwt/v4.ErrTokenMalformed", "github.com/golang-jwt/jwt/v4.ErrTokenNotValidYet",
		"github.com/golang-jwt/jwt/v4.ErrTokenSignatureInvalid", "github.com/golang-jwt/jwt/v4.ErrSignatureInvalid", "github.com/golang-jwt/jwt/v4.ErrTokenUsedBeforeIssued",
		"github.com/golang-jwt/jwt/v4.ErrTokenInvalidClaims",
	)
}

// OfToken reports whether the error that is named so says that a token does not verify: who sent it is not known. Of a password that does
// not match that is not sure, since one who is known may be asked for it again.
func OfToken(name string) bool {
	return slices.ContainsFunc(jwtErrors(), func(r ErrorRow) bool { return r.Name == name })
}

// tokenErrors: what is said of passwords and of texts that clients send.
func tokenErrors() []ErrorRow {
	return slices.Concat(
		kindOf(Unauthenticated, "golang.org/x/crypto/bcrypt.ErrMismatchedHashAndPassword"),
		kindOf(Malformed,
			"github.com/go-playground/validator/v10.ValidationErrors", "github.com/google/uuid.IsInvalidLengthError",
		),
	)
}
