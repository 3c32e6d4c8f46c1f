namespace Jiuye.Server;

/// <summary>Answers that are written by the library's own writers, as JSON schemas.</summary>
internal static class Schemas
{
    /// <summary>A table over several districts; the columns are those of the table.</summary>
    internal const string AreaTable = """
        {"type":"object","required":["area","night","districts","missing","rows"],
         "properties":{"area":{"type":"string"},"night":{"type":"string","format":"date"},"districts":{"type":"array","items":{"type":"string"}},
         "missing":{"type":"array","items":{"type":"object","required":["district","reason"],
          "properties":{"district":{"type":"string"},"reason":{"type":"string","enum":["no_night","older_version","newer_version","damaged"]}}}},
         "rows":{"type":"array","items":{"type":"object"}}}}
        """;

    /// <summary>Ledger entries, each as a line of a ledger file (docs/datasets.md).</summary>
    internal const string Entries = """
        {"type":"array","items":{"type":"object","required":["on","kind","number"],
         "properties":{"on":{"type":"string","format":"date"},"kind":{"type":"string"},"number":{"type":"integer","minimum":1}}}}
        """;

    /// <summary>Duties, the longest overdue first.</summary>
    internal const string Duties = """
        {"type":"array","items":{"type":"object","required":["status","from","rule","what_zh","what_en","article","overdue_working_days"],
         "properties":{"status":{"type":"string","enum":["overdue","open","not_yet","done","done_late","undated"]},"due":{"type":"string","format":"date"},"from":{"type":"string","format":"date"},
         "rule":{"type":"string"},"what_zh":{"type":"string"},"what_en":{"type":"string"},"article":{"type":"string"},"article_zh":{"type":"string"},"overdue_working_days":{"type":"integer"}}}}
        """;

    /// <summary>What the audit of a posting found.</summary>
    internal const string Findings = """
        {"type":"array","items":{"type":"object","required":["posting","rule","kind","severity","field","source","reason","suggestion"],
         "properties":{"posting":{"type":"string"},"rule":{"type":"string"},"kind":{"type":"string"},"severity":{"type":"string"},"field":{"type":"string"},
         "start":{"type":"integer"},"length":{"type":"integer"},"quote":{"type":"string"},"source":{"type":"string"},"source_zh":{"type":"string"},
         "reason":{"$ref":"#/components/schemas/bilingual"},"suggestion":{"$ref":"#/components/schemas/bilingual"}}}}
        """;

    /// <summary>A text in both languages.</summary>
    internal const string Bilingual = """{"type":"object","required":["zh","en"],"properties":{"zh":{"type":"string"},"en":{"type":"string"}}}""";

    /// <summary>What is wrong with a call (RFC 9457).</summary>
    internal const string Problem = """
        {"type":"object","required":["title","status","detail"],"properties":{"title":{"type":"string"},"status":{"type":"integer"},"detail":{"type":"string"},
         "field":{"type":"string"},"value_class":{"type":"string"},"expected":{"type":"string"}}}
        """;

    /// <summary>A record of a kind, in or out: the fields are those of dataset files (docs/datasets.md).</summary>
    internal static string Record(string kind) => kind switch
    {
        "posting" => """{"type":"object","required":["id","title"],"properties":{"id":{"type":"string","maxLength":128},"title":{"type":"string"}},"description":"A line of postings.jsonl (docs/datasets.md)."}""",
        "seeker" => """{"type":"object","required":["id"],"properties":{"id":{"type":"string","maxLength":128}},"description":"A line of seekers.jsonl (docs/datasets.md)."}""",
        "referral" => """{"type":"object","required":["seeker","posting","recommended_on"],"properties":{"seeker":{"type":"string"},"posting":{"type":"string"},"recommended_on":{"type":"string","format":"date"}},"description":"A line of referrals.jsonl."}""",
        _ => """{"type":"object","required":["on","kind","number"],"properties":{"on":{"type":"string","format":"date"},"kind":{"type":"string"},"number":{"type":"integer"}},"description":"A line of a ledger file, with its number."}""",
    };

    /// <summary>A page of records.</summary>
    internal static string Page(string kind) => PageOf.Replace("KIND", kind, StringComparison.Ordinal);

    private const string PageOf = """
        {"type":"object","required":["records"],"properties":{"records":{"type":"array","items":{"type":"object","required":["etag","record"],
         "properties":{"etag":{"type":"string"},"record":{"$ref":"#/components/schemas/KIND"}}}},"next":{"type":"string"}}}
        """;
}
