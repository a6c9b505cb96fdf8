package iris

import (
	"errors"

	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/middleware/basicauth"
	"github.com/kataras/iris/v12/middleware/jwt"
)

// What a middleware calls that found no password, or a wrong one.
func passwordBad(ctx iris.Context, err error) {
	ctx.StopWithStatus(iris.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the credentials are missing or do not verify: answer 401 Unauthorized`
}

func passwordOk(ctx iris.Context, err error) {
	ctx.StopWithStatus(iris.StatusUnauthorized)
}

// Who has tried too often is known.
func triesOk(ctx iris.Context, err error) {
	var forbidden basicauth.ErrCredentialsForbidden
	if errors.As(err, &forbidden) {
		ctx.StopWithStatus(iris.StatusForbidden)
		return
	}
	ctx.StopWithStatus(iris.StatusUnauthorized)
}

func tokenBad(ctx iris.Context, err error) {
	ctx.StopWithJSON(iris.StatusForbidden, iris.Map{"message": "no token"}) // want `wrongforbidden: 403 Forbidden is sent because the credentials are missing or do not verify`
}

func tokenOk(ctx iris.Context, err error) {
	ctx.StopWithJSON(iris.StatusUnauthorized, iris.Map{"message": "no token"})
}

func middlewareRoutes(app *iris.Application) {
	for _, refuse := range []basicauth.Options{{ErrorHandler: passwordBad}, {ErrorHandler: passwordOk}, {ErrorHandler: triesOk}} {
		app.Use(basicauth.New(refuse))
	}
	bad, ok := jwt.NewVerifier(jwt.HS256, "k"), jwt.NewVerifier(jwt.HS256, "k")
	bad.ErrorHandler = tokenBad
	ok.ErrorHandler = tokenOk
	app.Use(bad.Verify(nil), ok.Verify(nil))
}
