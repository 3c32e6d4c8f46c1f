using System.Text.Json;
using Jiuye.Vocabulary;

namespace Jiuye.Bench.Matching;

/// <summary>A posting of a real board as the measuring format has it: the city, the middle group of its occupation, its words.</summary>
internal sealed class RealPosting(JobPosting posting, string[] words)
{
    internal string[] Words { get; private init; } = words;

    internal string District { get; } = posting.District?.Region.ToString() ?? "";

    internal string Group { get; } = posting.Occupation?.At(OccupationLevel.MiddleGroup).ToString() ?? "";

    private double? Highest { get; } = (double?)posting.Wage?.High?.Yuan;

    internal RealPosting With(string[] otherWords) => new(posting, otherWords);

    internal void WriteTo(Utf8JsonWriter json, int number)
    {
        json.WriteNumber("id", number);
        json.WriteString("title", "");
        json.WriteString("text", string.Join(' ', Words));
        json.WriteString("district", District);
        json.WriteString("occ", posting.Occupation?.ToString() ?? "");
        json.WriteString("mid", Group);
        json.WriteNumber("edu", (int)(posting.MinimumEducation ?? 0));
        if (Highest is { } highest)
            json.WriteNumber("wmax", highest);
        if (posting.MinimumAge is { } least)
            json.WriteNumber("amin", least);
        if (posting.MaximumAge is { } most)
            json.WriteNumber("amax", most);
        json.WriteNumber("month", 1);
        json.WriteNumber("n", posting.Openings);
        json.WriteNumber("open", 1);
    }
}
