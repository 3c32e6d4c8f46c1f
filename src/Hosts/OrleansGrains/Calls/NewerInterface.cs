namespace Jiuye.OrleansGrains;

/// <summary>Asks what only newer silos know.</summary>
internal static class NewerInterface
{
    /// <summary>The answer, or that a silo does not know the question.</summary>
    /// <param name="name">The interface.</param>
    /// <param name="ask">Asks.</param>
    /// <exception cref="DistrictFaultException">A silo is of a version that does not know it (<see cref="DistrictFault.NotYet"/>); or what the grain itself answers.</exception>
    internal static async Task<T> KnownAsync<T>(string name, Func<Task<T>> ask)
    {
        try
        {
            return await ask();
        }
        catch (TypeLoadException)
        {
            // A silo reads the name of the method before it looks at versions or passes a call on, and answers so where it has none of the name.
            throw new DistrictFaultException(DistrictFault.NotYet, $"The silo that has the district, or one on the way to it, is of a version without {name}. Nothing was done. Ask again once every silo has been replaced.");
        }
    }
}
