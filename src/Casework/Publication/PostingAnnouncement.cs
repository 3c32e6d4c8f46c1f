using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>A posting as the channels show it: the site, the screen's line, the short message .</summary>
/// <remarks>Postings that ask for a skill grade or a certificate carry a mark and come in a list of their own .</remarks>
public static class PostingAnnouncement
{
    private const string SkilledMark = "【技能岗位】";
    private const char Cut = '…';

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>True where the posting asks for a skilled person: a skill grade or a certificate.</summary>
    public static bool IsSkilled(JobPosting posting)
    {
        ArgumentNullException.ThrowIfNull(posting);
        return posting.MinimumSkillGrade is not null || posting.Certificates.Count > 0;
    }

    /// <summary>The postings in the order of publication: skilled ones first and apart, each list by id.</summary>
    public static (IReadOnlyList<JobPosting> Skilled, IReadOnlyList<JobPosting> Others) Apart(IEnumerable<JobPosting> postings)
    {
        ArgumentNullException.ThrowIfNull(postings);
        var lists = postings.OrderBy(static posting => posting.Id).ToLookup(IsSkilled);
        return ([.. lists[true]], [.. lists[false]]);
    }

    /// <summary>One line: mark, title, number, pay, place, employer.</summary>
    public static string Line(JobPosting posting)
    {
        ArgumentNullException.ThrowIfNull(posting);
        var line = new StringBuilder(IsSkilled(posting) ? SkilledMark : "");
        line.Append(posting.Title.Trim());
        if (posting.OpeningCount is { } count)
            line.Append(FormattableString.Invariant($" {count}人"));
        line.Append(' ').Append(PayOf(posting));
        if (PlaceOf(posting) is { } place)
            line.Append(' ').Append(place);
        if (posting.EmployerName.Length > 0)
            line.Append(' ').Append(posting.EmployerName.Trim());
        return line.ToString();
    }

    /// <summary>A line for a screen of a stated width: never wider, cut with an ellipsis, filled with nothing.</summary>
    /// <param name="posting">The posting.</param>
    /// <param name="width">Half-width cells: an ideograph takes two. At least 2.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is below 2.</exception>
    public static string ScreenLine(JobPosting posting, int width)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 2);
        var line = Line(posting);
        if (Cells(line) <= width)
            return line;
        var cut = new StringBuilder();
        var used = CellsOf(new Rune(Cut));
        foreach (var character in line.EnumerateRunes())
        {
            used += CellsOf(character);
            if (used > width)
                break;
            cut.Append(character.ToString());
        }

        return cut.Append(Cut).ToString();
    }

    /// <summary>The short messages for a posting.</summary>
    /// <param name="posting">The posting.</param>
    /// <param name="charactersPerMessage">Characters a message, at least 1.</param>
    public static IReadOnlyList<string> Messages(JobPosting posting, int charactersPerMessage) => MessageParts.Of(Line(posting), charactersPerMessage);

    /// <summary>The posting for the site as one JSON object.</summary>
    public static string SiteJson(JobPosting posting)
    {
        ArgumentNullException.ThrowIfNull(posting);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Compact))
            Write(json, posting);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void Write(Utf8JsonWriter json, JobPosting posting)
    {
        json.WriteStartObject();
        json.WriteString("id", posting.Id.Value);
        json.WriteString("title", posting.Title);
        json.WriteString("employer", posting.EmployerName);
        if (posting.OpeningCount is { } count)
            json.WriteNumber("openings", count);
        json.WriteString("pay", PayOf(posting));
        if (posting.District is { } district)
            json.WriteString("district", district.ToString());
        if (PlaceOf(posting) is { } place)
            json.WriteString("place", place);
        json.WriteString("description", posting.Description);
        json.WriteBoolean("is_skilled", IsSkilled(posting));
        if (posting.PostedOn is { } posted)
            json.WriteString("posted_on", Day(posted));
        if (posting.ValidUntil is { } last)
            json.WriteString("valid_until", Day(last));
        json.WriteEndObject();
    }

    private static string Day(DateOnly day) => FormattableString.Invariant($"{day:yyyy-MM-dd}");

    private static string? PlaceOf(JobPosting posting) => posting.District is { } district ? DistrictGazetteer.Prc2023.DisplayName(district) : null;

    private static string PayOf(JobPosting posting) => posting.Wage switch
    {
        { Low: { } low, High: { } high } when low == high => FormattableString.Invariant($"{low.Yuan:0}元/月"),
        { Low: { } low, High: { } high } => FormattableString.Invariant($"{low.Yuan:0}-{high.Yuan:0}元/月"),
        { Low: { } low } => FormattableString.Invariant($"{low.Yuan:0}元/月以上"),
        { High: { } high } => FormattableString.Invariant($"{high.Yuan:0}元/月以下"),
        _ => "工资面议",
    };

    private static int Cells(string text)
    {
        var cells = 0;
        foreach (var character in text.EnumerateRunes())
            cells += CellsOf(character);
        return cells;
    }

    // Latin letters, digits and their punctuation take one cell on a screen of Chinese characters, all else two.
    private static int CellsOf(Rune character) => character.Value < 0x2E80 && character.Value != '…' ? 1 : 2;
}
