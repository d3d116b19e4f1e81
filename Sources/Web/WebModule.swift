/// The web application: routes, views and the HTML writer. Knows no database and no file format.
enum WebModule {}
