using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Server.Tests;

/// <summary>Files of keys for tests.</summary>
internal static class Keys
{
    internal static string Sha256(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    internal static object Entry(string key, string tenant, string[] districts, string[] scopes, string? notAfter = null) =>
        new { id = $"id-{key.Length}", sha256 = Sha256(key), tenant, districts, scopes, not_after = notAfter };

    internal static string File(params object[] entries) => JsonSerializer.Serialize(new { keys = entries });
}
