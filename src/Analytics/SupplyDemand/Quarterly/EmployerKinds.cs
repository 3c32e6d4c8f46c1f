using System.Text.Json;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>Reads 用人单位性质 as boards and offices write it.</summary>
public static class EmployerKinds
{
    // The longer word first: 港澳台 firms call themselves 外资 too, and 国有控股 is no 股份.
    private static readonly (string Word, EmployerKind Kind)[] Words =
    [
        ("港澳台", EmployerKind.HongKongMacaoTaiwan), ("台资", EmployerKind.HongKongMacaoTaiwan), ("港资", EmployerKind.HongKongMacaoTaiwan),
        ("外资", EmployerKind.Foreign), ("外商", EmployerKind.Foreign), ("外企", EmployerKind.Foreign), ("合资", EmployerKind.Foreign),
        ("国有", EmployerKind.StateOwned), ("国企", EmployerKind.StateOwned), ("央企", EmployerKind.StateOwned),
        ("集体", EmployerKind.Collective), ("民营", EmployerKind.Private), ("私营", EmployerKind.Private), ("创业公司", EmployerKind.Private),
        ("个体", EmployerKind.SelfEmployed), ("事业", EmployerKind.PublicInstitution), ("机关", EmployerKind.Government),
        ("非营利", EmployerKind.Other), ("社会团体", EmployerKind.Other), ("民办非企业", EmployerKind.Other),
        ("上市", EmployerKind.Company), ("有限责任", EmployerKind.Company), ("股份", EmployerKind.Company), ("有限公司", EmployerKind.Company),
    ];

    // The names under which readers keep it among the fields that they do not know.
    private static readonly string[] Fields = ["employer_kind", "company_type"];

    /// <summary>Reads a text such as 民营公司, 国企, 外资（欧美）.</summary>
    /// <returns>Null where it says no kind.</returns>
    public static EmployerKind? Read(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        foreach (var (word, kind) in Words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
                return kind;
        }

        return null;
    }

    /// <summary>Reads <c>employer_kind</c> or <c>company_type</c> among the fields of a posting that the reader keeps as they are.</summary>
    /// <returns>Null where neither is there or says a kind.</returns>
    public static EmployerKind? Of(JobPosting posting)
    {
        ArgumentNullException.ThrowIfNull(posting);
        if (posting.Extra is not { } extra || !Fields.Any(field => extra.Contains(field, StringComparison.Ordinal)))
            return null;
        using var document = JsonDocument.Parse(extra);
        return Find(document.RootElement, depth: 0);
    }

    // The reader wraps a source's own «extra» object once more.
    private static EmployerKind? Find(JsonElement element, int depth)
    {
        if (element.ValueKind != JsonValueKind.Object || depth > 1)
            return null;
        foreach (var property in element.EnumerateObject())
        {
            var kind = property.Value.ValueKind == JsonValueKind.String
                ? Fields.Contains(property.Name, StringComparer.Ordinal) ? Read(FirstLine(property.Value.GetString())) : null
                : Find(property.Value, depth + 1);
            if (kind is not null)
                return kind;
        }

        return null;
    }

    // A board's page sometimes leaves the rest of its markup behind the word.
    private static string? FirstLine(string? text) => text?.Split('\n', 2)[0];
}
