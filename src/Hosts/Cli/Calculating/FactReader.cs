using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace Jiuye.Cli;

/// <summary>Reads facts given as <c>name=value</c> or as a JSON object into the records that the rules take. A fact that is not given stays unknown.</summary>
internal sealed class FactReader
{
    private readonly Dictionary<string, string> given = new(StringComparer.Ordinal);
    private readonly List<string> known = [];

    /// <param name="pairs">The facts of the command line.</param>
    /// <param name="file">A JSON object of facts; null for none.</param>
    /// <exception cref="UsageException">A fact is no pair, or is given twice.</exception>
    /// <exception cref="InvalidDataException">The file is no JSON object of texts, numbers, true and false.</exception>
    internal FactReader(IEnumerable<string> pairs, string? file)
    {
        foreach (var pair in pairs)
        {
            var at = pair.IndexOf('=', StringComparison.Ordinal);
            if (at < 1)
                throw new UsageException($"--fact '{pair}': expected NAME=VALUE, such as amount=400000.");
            AddOnce(pair[..at], pair[(at + 1)..]);
        }

        if (file is not null)
            ReadFile(file);
    }

    /// <summary>Takes the facts of one record.</summary>
    /// <param name="prefix">What stands before the names of its members.</param>
    /// <exception cref="UsageException">A value is not what the fact is.</exception>
    internal T Take<T>(string prefix = "")
        where T : class, new()
    {
        var facts = new T();
        foreach (var member in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static member => member.CanWrite))
        {
            if (Nullable.GetUnderlyingType(member.PropertyType) is not { } type)
                continue;
            var name = prefix + FactNames.Of(member.Name);
            known.Add(name);
            if (given.Remove(name, out var text))
                member.SetValue(facts, Value(name, text, type));
        }

        return facts;
    }

    /// <summary>Refuses facts that nobody took.</summary>
    /// <exception cref="UsageException">There are any.</exception>
    internal void RefuseOthers()
    {
        if (given.Count > 0)
            throw new UsageException($"No such fact here: {string.Join(", ", given.Keys.Order(StringComparer.Ordinal))}; known are {string.Join(", ", known)}.");
    }

    /// <summary>The names of a record's facts, for help.</summary>
    internal static string Names<T>(string prefix = "") => string.Join(
        ", ",
        typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(static member => member.CanWrite && Nullable.GetUnderlyingType(member.PropertyType) is not null)
            .Select(member => prefix + FactNames.Of(member.Name)));

    private void ReadFile(string file)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(file));
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                throw new InvalidDataException($"{file}: found {document.RootElement.ValueKind}; expected a JSON object of facts.");
            foreach (var member in document.RootElement.EnumerateObject())
            {
                if (member.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
                    throw new InvalidDataException($"{file}: {member.Name}: found {member.Value.ValueKind}; expected a text, a number, true, false or null.");
                if (member.Value.ValueKind != JsonValueKind.Null)
                    AddOnce(member.Name, member.Value.ToString());
            }
        }
        catch (JsonException wrong)
        {
            throw new InvalidDataException($"{file}: {wrong.Message}", wrong);
        }
    }

    private void AddOnce(string name, string value)
    {
        if (!given.TryAdd(name, value))
            throw new UsageException($"The fact {name} is given twice.");
    }

    private static object Value(string name, string text, Type type)
    {
        if (type == typeof(bool))
            return text.ToUpperInvariant() switch { "YES" or "TRUE" => true, "NO" or "FALSE" => false, _ => throw Wrong(name, text, "yes or no") };
        if (type == typeof(int))
            return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : throw Wrong(name, text, "a whole number");
        if (type == typeof(decimal))
            return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong(name, text, "a number such as 1160 or 1160.50");
        if (type == typeof(DateOnly))
            return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw Wrong(name, text, "a day as yyyy-MM-dd");
        var choices = Enum.GetNames(type).ToDictionary(FactNames.Of, static member => member, StringComparer.Ordinal);
        return choices.TryGetValue(text, out var choice) ? Enum.Parse(type, choice) : throw Wrong(name, text, "one of " + string.Join(", ", choices.Keys));
    }

    private static UsageException Wrong(string name, string text, string expected) => new($"{name}: found '{text}', expected {expected}.");
}
