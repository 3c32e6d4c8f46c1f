using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Jiuye.Server;

/// <summary>Checks what is asked, has it answered, and says what is wrong with it as problem details.</summary>
internal static class Answers
{
    /// <summary>The most that can be asked for.</summary>
    internal const int MostAsked = 200;

    private const int DefaultAsked = 10;

    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <param name="data">The engine.</param>
    /// <param name="asOf">The day as it was sent; null for the dataset's own.</param>
    /// <param name="language">The language as it was sent; null for Chinese.</param>
    /// <param name="answer">Answers; an <see cref="ArgumentException"/> says that something asked about is not there.</param>
    /// <param name="count">How many are asked for; null for ten.</param>
    /// <param name="countName">What the caller calls that.</param>
    internal static async Task<IResult> Of<T>(
        DatasetEngine data, string? asOf, string? language, Func<Question, T> answer, int? count = null, string countName = "top")
    {
        if (!data.IsReady)
            return Results.Problem("The dataset is still being read.", statusCode: StatusCodes.Status503ServiceUnavailable);
        if (count is < 1 or > MostAsked)
            return Results.Problem($"{countName} '{count}': expected 1 to {MostAsked}.", statusCode: StatusCodes.Status400BadRequest);
        if (language is not (null or "zh-CN" or "en"))
            return Results.Problem($"language '{language}': expected zh-CN or en.", statusCode: StatusCodes.Status400BadRequest);
        var day = data.AsOf;
        if (asOf is not null && !DateOnly.TryParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
            return Results.Problem($"as_of '{asOf}': expected yyyy-MM-dd.", statusCode: StatusCodes.Status400BadRequest);
        try
        {
            return Results.Json(answer(new(await data.Engine, count ?? DefaultAsked, day, language ?? "zh-CN")), Json);
        }
        catch (ArgumentException problem)
        {
            // The engine names the id that it does not hold; ids are no personal data.
            return Results.Problem(problem.Message, statusCode: StatusCodes.Status404NotFound);
        }
    }

    /// <summary>A name as the API writes it: <c>WiderPlace</c> is <c>wider_place</c>.</summary>
    internal static string Name<TName>(TName name)
        where TName : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(name.ToString());

    /// <summary>A score as the API writes it.</summary>
    internal static double Score(double score) => Math.Round(score, 6);
}
