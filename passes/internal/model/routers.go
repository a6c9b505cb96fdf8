package model

// routerRows is the table of what the routers' own functions do to a response or a request.
var routerRows = []Row{}

// routes are the functions that register handlers.
var routes = []Route{
	{Func: "net/http.HandleFunc", Handler: 1, Methods: "pattern $0"},
}

// limiters are the wrappers and middlewares that limit request bodies.
var limiters = []Limiter{
	{"net/http.MaxBytesHandler"},
}
