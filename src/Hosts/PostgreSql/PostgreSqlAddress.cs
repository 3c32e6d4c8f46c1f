using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;

namespace Jiuye;

/// <summary>Where a database is, as an operator writes it: a URL as libpq reads it, or Npgsql's <c>Host=…;Database=…</c>.</summary>
/// <param name="Settings">All that is said, the password with it.</param>
/// <param name="Shown">What may be shown: hosts, port and database.</param>
internal sealed partial record PostgreSqlAddress(NpgsqlConnectionStringBuilder Settings, string Shown)
{
    private const string Expected = "expected postgres://user@host:port/database or Host=…;Port=…;Database=…;Username=…";

    // libpq's names (postgresql.org/docs/current/libpq-connect.html) that mean something here; what is not in the list is refused by name.
    private static readonly Dictionary<string, string> Keywords = new(StringComparer.Ordinal)
    {
        ["sslmode"] = "SSL Mode",
        ["sslrootcert"] = "Root Certificate",
        ["sslcert"] = "SSL Certificate",
        ["sslkey"] = "SSL Key",
        ["passfile"] = "Passfile",
        ["application_name"] = "Application Name",
        ["target_session_attrs"] = "Target Session Attributes",
    };

    /// <summary>Whether a text is meant as such an address and not as a file.</summary>
    internal static bool Is(string text) =>
        text.StartsWith("postgres://", StringComparison.Ordinal) || text.StartsWith("postgresql://", StringComparison.Ordinal)
        || (text.Contains('=', StringComparison.Ordinal) && KeyOfHost().IsMatch(text));

    /// <summary>Reads an address.</summary>
    /// <exception cref="StoreException">It cannot be read; the message repeats nothing that could be a password.</exception>
    internal static PostgreSqlAddress Parse(string text)
    {
        var settings = text.Contains("://", StringComparison.Ordinal) ? OfUrl(text) : OfKeywords(text);
        if (string.IsNullOrEmpty(settings.Host))
            throw new StoreException($"The address of the database names no host; {Expected}.");
        return new(settings, FormattableString.Invariant($"{settings.Host}:{settings.Port}/{settings.Database ?? settings.Username}"));
    }

    private static NpgsqlConnectionStringBuilder OfKeywords(string text)
    {
        try
        {
            return new(text);
        }
        catch (Exception cause) when (cause is ArgumentException or FormatException)
        {
            // The library's message may repeat a value, and the value may be a password in the wrong place.
            throw new StoreException($"The address of the database cannot be read; {Expected}.");
        }
    }

    private static NpgsqlConnectionStringBuilder OfUrl(string text)
    {
        if (Url().Match(text) is not { Success: true } parts)
            throw new StoreException($"The address of the database cannot be read; {Expected}.");
        var settings = new NpgsqlConnectionStringBuilder { Host = parts.Groups["hosts"].Value };
        // One port for one host; several hosts keep theirs beside their names, as Npgsql writes it too.
        if (!settings.Host.Contains(',', StringComparison.Ordinal) && settings.Host.LastIndexOf(':') is var colon and >= 0 && !settings.Host.EndsWith(']'))
        {
            if (!ushort.TryParse(settings.Host.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port) || port == 0)
                throw new StoreException($"The port of the database's address is none (1 to 65535); {Expected}. A '@', ':' or '/' within a password is written %40, %3A, %2F.");
            (settings.Host, settings.Port) = (settings.Host[..colon], port);
        }

        if (parts.Groups["user"] is { Success: true, Value: var user })
            settings.Username = Uri.UnescapeDataString(user);
        if (parts.Groups["password"] is { Success: true, Value: var password })
            settings.Password = Uri.UnescapeDataString(password);
        if (parts.Groups["database"] is { Success: true, Length: > 0, Value: var database })
            settings.Database = Uri.UnescapeDataString(database);
        foreach (var pair in parts.Groups["more"].Value.Split('&', StringSplitOptions.RemoveEmptyEntries))
            Set(settings, pair.Split('=', 2));
        return settings;
    }

    private static void Set(NpgsqlConnectionStringBuilder settings, string[] pair)
    {
        if (!Keywords.TryGetValue(pair[0], out var keyword) || pair.Length != 2)
            throw new StoreException($"The address of the database says '{pair[0]}'; expected one of {string.Join(", ", Keywords.Keys)}, each with '=' and a value.");
        try
        {
            settings[keyword] = Uri.UnescapeDataString(pair[1]);
        }
        catch (Exception cause) when (cause is ArgumentException or FormatException)
        {
            throw new StoreException($"The value of '{pair[0]}' in the address of the database is none that PostgreSQL knows.");
        }
    }

    [GeneratedRegex("^postgres(?:ql)?://(?:(?<user>[^:@/?]*)(?::(?<password>[^@/?]*))?@)?(?<hosts>[^/?@]*)(?:/(?<database>[^?]*))?(?:\\?(?<more>.*))?$")]
    private static partial Regex Url();

    [GeneratedRegex("(?:^|;)\\s*(?:Host|Server)\\s*=", RegexOptions.IgnoreCase)]
    private static partial Regex KeyOfHost();
}
