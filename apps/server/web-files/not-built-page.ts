/** What a browser is shown while the web app has not been built. */
export const notBuiltPage = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Framsyn</title></head>
<body>
<h1>Framsyn is running, but the web app is not built</h1>
<p>Run <code>npm run build</code> in the project folder and load this page again, or run <code>npm start</code>, which builds it first.</p>
<p>The API works meanwhile: see <a href="/api/docs">its documentation</a>.</p>
</body>
</html>
`;
