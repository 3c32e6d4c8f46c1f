namespace Jiuye.Server;

/// <summary>What a route promises: who may call it, what it takes, what it answers. No route is without one, and the document at /openapi/v1.json is made of them.</summary>
/// <param name="Name">Its name, one of its own.</param>
/// <param name="Scope">What the caller's key must allow.</param>
/// <param name="Summary">What it answers, in a sentence.</param>
internal sealed record RouteContract(string Name, AccessScope Scope, string Summary)
{
    /// <summary>True where the call reads or writes about persons: it stands in the trail.</summary>
    internal bool AboutPersons { get; init; }

    /// <summary>True where the answer is a list about persons: it stands in the trail with its rows, by <see cref="Call.IsTakenAsync"/> once they are known.</summary>
    internal bool IsCounted { get; init; }

    /// <summary>True where the id in the path is a person's.</summary>
    internal bool IsOfPerson { get; init; }

    /// <summary>The scopes in words.</summary>
    internal string ScopeText => string.Join(
        " and ",
        Enum.GetValues<AccessScope>().Where(one => one is not (AccessScope.None or AccessScope.All) && Scope.HasFlag(one)).Select(Names.Of).DefaultIfEmpty("none"));

    /// <summary>What may stand behind the question mark; anything else is refused by name.</summary>
    internal IReadOnlyList<QueryParameter> Query { get; init; } = [];

    /// <summary>The type of the answer; null where it is no JSON, or empty.</summary>
    internal Type? Answer { get; init; }

    /// <summary>The answer as a JSON schema, where it has no type.</summary>
    internal string? AnswerSchema { get; init; }

    /// <summary>The status of the answer.</summary>
    internal int Status { get; init; } = StatusCodes.Status200OK;

    /// <summary>Another status of the same answer, where something goes on behind it; null for none.</summary>
    internal int? OtherStatus { get; init; }

    /// <summary>The form of the answer.</summary>
    internal string AnswerForm { get; init; } = "application/json";

    /// <summary>What is sent with the call; null for nothing.</summary>
    internal string? Body { get; init; }

    /// <summary>The form of what is sent.</summary>
    internal string BodyForm { get; init; } = "application/json";

    /// <summary>The longest body, bytes; null for any length, of a body that is read as it comes.</summary>
    internal long? LongestBody { get; init; } = 0;
}
