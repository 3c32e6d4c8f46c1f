using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Jiuye;

/// <summary>Duplicates as lines of JSON; the same content gives the same bytes.</summary>
public static class DuplicateLines
{
    private const int LikenessDigits = 4;

    private static readonly (DuplicateReasons Reason, string Word)[] Words =
    [
        (DuplicateReasons.SameText, "same_text"),
        (DuplicateReasons.NearText, "near_text"),
        (DuplicateReasons.SameTermsWithoutText, "same_terms_without_text"),
        (DuplicateReasons.TitleDiffers, "title_differs"),
        (DuplicateReasons.TermsDiffer, "terms_differ"),
    ];

    /// <summary><c>{"kept","count","stands_for":[{"posting","likeness","reason":[…]}]}</c>; count is the length of stands_for.</summary>
    public static string Json(KeptPosting kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        return Line(json =>
        {
            json.WriteString("kept", kept.Posting.Value);
            json.WriteNumber("count", kept.StandsFor.Count);
            json.WriteStartArray("stands_for");
            foreach (var left in kept.StandsFor)
            {
                json.WriteStartObject();
                json.WriteString("posting", left.Posting.Value);
                json.WriteNumber("likeness", Math.Round(left.Likeness, LikenessDigits));
                Array(json, "reason", Words.Where(word => left.Reason.HasFlag(word.Reason)).Select(static word => word.Word));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }

    /// <summary><c>{"first","second","likeness","same":[…],"differing":[…]}</c>; age and district are always the same and stand first.</summary>
    public static string Json(LikelySamePerson pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return Line(json =>
        {
            json.WriteString("first", pair.First.Value);
            json.WriteString("second", pair.Second.Value);
            json.WriteNumber("likeness", Math.Round(pair.Likeness, LikenessDigits));
            Array(json, "same", ["age", "district", .. pair.Same.Select(Word)]);
            Array(json, "differing", pair.Differing.Select(Word));
        });
    }

    private static string Word(SeekerField field) => JsonNamingPolicy.SnakeCaseLower.ConvertName(field.ToString());

    private static void Array(Utf8JsonWriter json, string name, IEnumerable<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words)
            json.WriteStringValue(word);
        json.WriteEndArray();
    }

    private static string Line(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonText.Compact))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
