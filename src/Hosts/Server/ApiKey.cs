using System.Security.Cryptography;
using System.Text;

namespace Jiuye.Server;

/// <summary>Lets callers in who know the key; the server itself knows only its hash.</summary>
internal static class ApiKey
{
    internal const string Header = "X-Api-Key";

    internal static Task Check(HttpContext context, ServerOptions options, RequestDelegate next)
    {
        if (options.ApiKeySha256 is { } expected && !context.Request.Path.StartsWithSegments("/health") && !IsRight(context, expected))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }

        return next(context);
    }

    private static bool IsRight(HttpContext context, string expected)
    {
        var sent = SHA256.HashData(Encoding.UTF8.GetBytes(context.Request.Headers[Header].ToString()));
        return CryptographicOperations.FixedTimeEquals(sent, Convert.FromHexString(expected));
    }
}
