using Jiuye.Vocabulary;

namespace Jiuye.Server;

/// <summary>One call, checked: who calls, for which district, what is asked.</summary>
internal sealed class Call(HttpContext context, Service service, AccessKey key, RouteContract contract)
{
    internal HttpContext Context => context;

    internal Service Service => service;

    /// <summary>The caller.</summary>
    internal AccessKey Key => key;

    /// <summary>What the route promises.</summary>
    internal RouteContract Contract => contract;

    /// <summary>The district; the default where the route has none.</summary>
    internal DistrictCode District { get; set; }

    internal int Count { get; set; } = 10;

    internal int Limit { get; set; } = 100;

    internal DateOnly? Day { get; set; }

    internal string Language { get; set; } = "zh-CN";

    internal long MinSequence { get; set; }

    internal string After { get; set; } = "";

    internal string Text { get; set; } = "";

    internal bool OnlyRejected { get; set; }

    internal bool IsCompleteDemanded { get; set; }

    internal IReadOnlyList<DistrictCode> Districts { get; set; } = [];

    /// <summary>The day as of which is answered.</summary>
    internal DateOnly AsOf => Day ?? service.Today;

    internal CancellationToken Cancelled => context.RequestAborted;

    /// <summary>A part of the path by its name.</summary>
    internal string Part(string name) => PathPart.Of(context, name)!;

    /// <summary>Writes the call into the trail where it is about persons; false where that failed and the refusal is given already.</summary>
    /// <param name="rows">How many rows it is answered with; null where that is not counted.</param>
    internal async ValueTask<bool> IsTakenAsync(long? rows)
    {
        if (!contract.AboutPersons || await service.Trail.TakeAsync(this, rows))
            return true;
        await Problem.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, "No call about persons is answered while the trail of who calls cannot be written. The operator finds the reason in the service's log: room on its disk, or the right to write.");
        return false;
    }

    /// <summary>Takes the district's engine into use, having seen what the caller asks it to have seen; null where the answer is given already.</summary>
    internal async ValueTask<DistrictUse?> UseAsync()
    {
        // The engine is made whether this call waits for it or not.
        using var patience = new CancellationTokenSource(service.Patience, service.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(Cancelled, patience.Token);
        DistrictUse? use;
        try
        {
            use = await service.Pool.UseAsync(District, either.Token);
        }
        catch (OperationCanceledException) when (!Cancelled.IsCancellationRequested)
        {
            await Problem.AwayAsync(context, $"District {District} is being brought into memory. Ask again.");
            return null;
        }

        if (use is null)
        {
            await Problem.WriteAsync(context, StatusCodes.Status404NotFound, $"The store holds nothing of district {District}.");
            return null;
        }

        if (MinSequence > use.Sequence && !await use.TryWaitForAsync(MinSequence, Cancelled))
        {
            use.Dispose();
            await Problem.WriteAsync(context, StatusCodes.Status400BadRequest, FormattableString.Invariant($"min_sequence '{MinSequence}': district {District} has no such row yet; expected one that a write answered."));
            return null;
        }

        Answer.Sequence(context, Math.Max(use.Sequence, MinSequence));
        return use;
    }

    /// <summary>Says that a record is not there.</summary>
    internal Task NotHeldAsync(string what, string id) =>
        Problem.WriteAsync(context, StatusCodes.Status404NotFound, $"District {District} holds no {what} '{id}'.");
}
