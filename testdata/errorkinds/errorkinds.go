//go:build require

// Package errorkinds requires the modules whose errors the tables of kinds name. It is not built:
// passes/internal/model reads the sources of these packages and looks whether what the tables name is there.
package errorkinds

import (
	_ "entgo.io/ent/dialect/sql/sqlgraph"
	_ "github.com/aws/aws-sdk-go-v2/service/s3/types"
	_ "github.com/aws/smithy-go"
	_ "github.com/bradfitz/gomemcache/memcache"
	_ "github.com/dgraph-io/badger/v4"
	_ "github.com/go-playground/validator/v10"
	_ "github.com/go-redis/redis/v8"
	_ "github.com/go-sql-driver/mysql"
	_ "github.com/golang-jwt/jwt/v4"
	_ "github.com/golang-jwt/jwt/v5"
	_ "github.com/gomodule/redigo/redis"
	_ "github.com/google/uuid"
	_ "github.com/jackc/pgconn"
	_ "github.com/jackc/pgx/v4"
	_ "github.com/jackc/pgx/v5"
	_ "github.com/jackc/pgx/v5/pgconn"
	_ "github.com/jinzhu/gorm"
	_ "github.com/lib/pq"
	_ "github.com/mattn/go-sqlite3"
	_ "github.com/redis/go-redis/v9"
	_ "github.com/syndtr/goleveldb/leveldb"
	_ "github.com/uptrace/bun/driver/pgdriver"
	_ "go.etcd.io/bbolt"
	_ "go.etcd.io/bbolt/errors"
	_ "go.mongodb.org/mongo-driver/mongo"
	_ "go.mongodb.org/mongo-driver/mongo/gridfs"
	_ "go.mongodb.org/mongo-driver/v2/mongo"
	_ "golang.org/x/crypto/bcrypt"
	_ "google.golang.org/grpc/codes"
	_ "gorm.io/gorm"
	_ "k8s.io/apimachinery/pkg/api/errors"
	_ "modernc.org/sqlite"
)
