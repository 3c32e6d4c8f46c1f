using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Jiuye.Matching.Conditions;

namespace Jiuye.Cli;

/// <summary>Conditions as JSON lines.</summary>
internal static class ConditionLines
{
    private static readonly JsonSerializerOptions Form = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>The conditions of a text as an array.</summary>
    internal static string OfText(ConditionFinder finder, string text) => JsonSerializer.Serialize(Found(finder, text), Form);

    /// <summary>The conditions of a posting as an object: its identity where it has one, and an array for each of title and description; places count within the field.</summary>
    internal static string OfPosting(ConditionFinder finder, CorpusPosting posting) =>
        JsonSerializer.Serialize(new { posting.Id, Title = Found(finder, posting.Title), Description = Found(finder, posting.Description) }, Form);

    private static IEnumerable<object> Found(ConditionFinder finder, string text) => finder.Find(text).Select(found => new
    {
        found.Kind,
        found.Start,
        found.Length,
        Text = text.Substring(found.Start, found.Length),
        Value = found.Value.Length > 0 ? found.Value : null,
        found.Stance,
        found.Sex,
        found.Low,
        found.High,
    });
}
