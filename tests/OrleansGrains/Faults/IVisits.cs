namespace OrleansGrains.Tests.Faults;

/// <summary>A grain of the city's own, which keeps how often it was called.</summary>
internal interface IVisits : IGrainWithStringKey
{
    Task<int> AddAsync();

    Task<int> CountAsync();
}
